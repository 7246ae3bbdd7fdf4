using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Archive.Search;
using SearchService.Server.Http.Meetings;
using SearchService.Server.Http.Pages.Results;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;
using SearchService.Server.Http.Search;

namespace SearchService.Server.Http.Pages;

/// <summary>How does an answer reach a person? The search page, articles, issues and people, rendered on the server.</summary>
internal sealed class PageEndpoints(ArchiveReader reader, SearchGate gate)
{
    private const int MostSimilar = 5;
    private (string Generation, IssueLabels Labels)? _labels;

    /// <summary>Adds the pages and their files.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/", Methods.Read, Search);
        app.MapMethods("/articles/{id}", Methods.Read, Article);
        app.MapMethods("/issues", Methods.Read, context => Cached(context, () => IssuePages.Write(reader.Issues())));
        app.MapMethods("/issues/{id}", Methods.Read, Issue);
        app.MapMethods("/people/{name}", Methods.Read, Person);
        app.MapMethods("/meetings", Methods.Read, Meetings);
        app.MapMethods("/meetings/{id}", Methods.Read, Meeting);
        app.MapMethods("/assets/{name}", Methods.Read, Assets.Send);
    }

    private Task Search(HttpContext context)
    {
        var query = PageQuery.Of(SearchRequest.Pairs(context.Request.QueryString));
        if (query.IsEmpty) return Cached(context, () => HomePage.Write(query, reader.Status(), reader.Issues()));
        var reading = QuestionReader.Read(query.Parameters, SearchRequest.LongestInUrl);
        return reading.Question is { } question
            ? Answer(context, query, question)
            : PageReply.Send(context, SearchPage.Write(query, reading.Problems), ProblemCode.Find(reading.Problems[0].Code).Status);
    }

    private async Task Answer(HttpContext context, PageQuery query, Question question)
    {
        if (GenerationTag.IsKnown(context, GenerationTag.Of(context.Request, reader.Generation, "html"))) return;
        var (answer, problem) = await gate.Run(context, cancellation => reader.Search(question, cancellation));
        context.Response.Headers.ETag = answer is null ? default : GenerationTag.Of(context.Request, answer.Generation, "html");
        await (problem is not null
            ? PageReply.Send(context, ProblemPage.Write(problem), problem.Status)
            : PageReply.Send(context, SearchPage.Write(query, answer!, Labels(answer!.Generation))));
    }

    private Task Article(HttpContext context)
    {
        var id = PathRequest.Value(context, "id");
        var asked = PageQuery.Of(SearchRequest.Pairs(context.Request.QueryString)).Marking;
        return !asked.IsEmpty && QuestionReader.Read(asked.Pairs, SearchRequest.LongestInUrl).Question is { } question
            ? Marked(context, id, question)
            : Cached(context, () => Write(reader.Article(id), id), ProblemCode.ArticleUnknown, id);
    }

    // Whoever wants to read an article gets it, with or without marks.
    private async Task Marked(HttpContext context, string id, Question question)
    {
        if (GenerationTag.IsKnown(context, GenerationTag.Of(context.Request, reader.Generation, "html"))) return;
        var (marked, problem) = await gate.Run(context, cancellation => Write(reader.Article(id, question, cancellation), id) ?? "");
        if (problem is not null) context.Response.Headers.ETag = default;
        await (marked is { Length: > 0 }
            ? PageReply.Send(context, marked)
            : Cached(context, () => Write(reader.Article(id), id), ProblemCode.ArticleUnknown, id));
    }

    private string? Write(ArticleAnswer? article, string id) => article is null ? null : ArticlePage.Write(article, reader.Similar(id, MostSimilar));

    private Task Issue(HttpContext context)
    {
        var id = PathRequest.Value(context, "id");
        return Cached(context, () => reader.Issue(id) is { } issue ? IssuePages.Write(issue) : null, ProblemCode.IssueUnknown, id);
    }

    private Task Person(HttpContext context)
    {
        var name = PathRequest.Value(context, "name");
        return Cached(context, () => reader.Person(name) is { } person ? PersonPage.Write(person) : null, ProblemCode.PersonUnknown, name);
    }

    private Task Meetings(HttpContext context)
    {
        var query = PageQuery.Of(SearchRequest.Pairs(context.Request.QueryString));
        var typed = new TypedParameters(query.Pairs);
        var question = MeetingsRequest.Read(typed);
        return typed.Problem is { } problem
            ? PageReply.Send(context, ProblemPage.Write(problem), problem.Status)
            : Cached(context, () => MeetingPages.Write(query, reader.Meetings(question)));
    }

    private Task Meeting(HttpContext context)
    {
        var id = PathRequest.Value(context, "id");
        return Cached(context, () => reader.Meeting(id) is { } meeting ? MeetingPages.Write(meeting) : null, ProblemCode.MeetingUnknown, id);
    }

    private Task Cached(HttpContext context, Func<string?> write, ProblemCode? missing = null, string asked = "")
    {
        if (GenerationTag.IsKnown(context, GenerationTag.Of(context.Request, reader.Generation, "html"))) return Task.CompletedTask;
        if (write() is { } html) return PageReply.Send(context, html);
        context.Response.Headers.ETag = default;
        var problem = Problem.Of(missing!, $"档案里没有“{asked}”。");
        return PageReply.Send(context, ProblemPage.Write(problem), problem.Status);
    }

    /// <summary>The issues' names, made once for a generation; two threads may make them twice, to the same effect.</summary>
    private IssueLabels Labels(string generation)
    {
        if (_labels is { } known && known.Generation == generation) return known.Labels;
        var labels = new IssueLabels(reader.Issues());
        _labels = (generation, labels);
        return labels;
    }
}
