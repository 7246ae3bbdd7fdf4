using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using SearchService.EndToEnd.Tests.Running;
using SearchService.Server.Http.Search;
using SearchService.Server.Settings;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Does the gate let in as many as fit, queue a few, refuse the rest and give up what takes too long?</summary>
public sealed class SearchGateTests
{
    [Test]
    public async Task What_fits_neither_inside_nor_in_the_queue_is_refused_with_the_time_to_come_back()
    {
        using var gate = Gate(new LimitOptions { ConcurrentSearches = 1, QueuedSearches = 1, RetryAfterSeconds = 3 });
        var inside = await gate.Enter(CancellationToken.None);
        var queued = gate.Run(new DefaultHttpContext(), _ => "answer").AsTask();
        var context = new DefaultHttpContext();

        var refused = await gate.Run(context, _ => "answer");
        inside.Dispose();

        Assert.That(refused.Value, Is.Null);
        Assert.That(refused.Problem!.Code, Is.EqualTo("search.busy"));
        Assert.That(refused.Problem.Status, Is.EqualTo(503));
        Assert.That(context.Response.Headers.RetryAfter.ToString(), Is.EqualTo("3"));
        Assert.That((await queued).Value, Is.EqualTo("answer"));
    }

    [Test]
    public async Task A_search_that_ends_gives_its_place_back_even_when_it_fails()
    {
        using var gate = Gate(new LimitOptions { ConcurrentSearches = 1, QueuedSearches = 0 });

        for (var i = 0; i < 3; i++)
            Assert.ThrowsAsync<InvalidOperationException>(async () => await gate.Run<string>(new DefaultHttpContext(), _ => throw new InvalidOperationException("broken")));

        Assert.That((await gate.Run(new DefaultHttpContext(), _ => "answer")).Value, Is.EqualTo("answer"));
    }

    [Test]
    public async Task A_search_beyond_the_hard_limit_is_given_up()
    {
        using var gate = Gate(new LimitOptions(), new ImpatientClock());

        var outcome = await gate.Run<string>(new DefaultHttpContext(), cancellation =>
        {
            cancellation.ThrowIfCancellationRequested();
            return "answer";
        });

        Assert.That(outcome.Problem!.Code, Is.EqualTo("search.timeout"));
        Assert.That(outcome.Problem.Status, Is.EqualTo(504));
    }

    [Test]
    public async Task Waiting_counts_towards_the_hard_limit()
    {
        using var gate = Gate(new LimitOptions { ConcurrentSearches = 1, QueuedSearches = 1 }, new ImpatientClock());
        using var inside = await gate.Enter(CancellationToken.None);

        var outcome = await gate.Run(new DefaultHttpContext(), _ => "answer");

        Assert.That(outcome.Problem!.Code, Is.EqualTo("search.timeout"));
    }

    [Test]
    public async Task The_service_answers_504_when_time_is_up()
    {
        await using var service = await RunningService.Start(clock: new ImpatientClock());

        using var response = await service.Get("/v1/search?q=供水");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.GatewayTimeout));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("search.timeout"));
    }

    [Test]
    public async Task Many_questions_at_once_are_all_answered_or_told_to_come_back()
    {
        await using var service = await RunningService.Start(limits: new LimitOptions { ConcurrentSearches = 1, QueuedSearches = 2 });

        var responses = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => service.Get($"/v1/search?q=供水&offset={i}")));

        foreach (var response in responses)
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.ServiceUnavailable));
            if (response.StatusCode == HttpStatusCode.ServiceUnavailable) Assert.That(response.Headers.RetryAfter, Is.Not.Null);
            response.Dispose();
        }
    }

    private static SearchGate Gate(LimitOptions limits, TimeProvider? clock = null) => new(limits, clock ?? TimeProvider.System, NullLogger.Instance);

    /// <summary>A clock on which every waiting time is over at once.</summary>
    private sealed class ImpatientClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime != Timeout.InfiniteTimeSpan) callback(state);
            return System.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
