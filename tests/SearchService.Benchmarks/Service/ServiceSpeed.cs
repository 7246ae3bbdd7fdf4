using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SearchService.Archive;
using SearchService.Archive.Search;

namespace SearchService.Benchmarks.Service;

/// <summary>How long does an answer of the whole service take, kind of question by kind, in this process and over HTTP?</summary>
/// <remarks>
/// Arguments: DATA [URL] [ROUNDS]: an index folder, and a server that serves the same one. Each question is asked once unmeasured, then ROUNDS times (10 unless told).
/// Times in µs over all questions of a kind: the median when first asked, then of all rounds the median and the slowest hundredth, and the median of the questions'
/// least processor time on this thread, which says most on a busy machine.
/// "answers" is a checksum over everything that is handed back but the time it took: the same before and after a change that must not change answers.
/// </remarks>
internal static class ServiceSpeed
{
    private const int PerKind = 40;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Measures and writes the table.</summary>
    public static int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not [var data, ..])
        {
            output.WriteLine("service DATA [URL] [ROUNDS] [KIND]");
            return 2;
        }

        using var reader = ArchiveReader.Open(data, TimeProvider.System);
        using var http = new HttpClient { BaseAddress = new Uri(arguments is [_, var url, ..] && url.Length > 1 ? url : "http://localhost/") };
        var rounds = arguments is [_, _, var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 10;
        var only = arguments is [_, _, _, var kind, ..] ? kind : null;
        var isServed = http.BaseAddress.Port != 80;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader.Status().Articles:N0} articles, {PerKind} questions a kind, {rounds} rounds, µs"));
        output.WriteLine($"{"kind",-14} {"first",8} {"p50",8} {"p99",8} {"CPU",8} {"KB",7} {"total",8}  {"answers",-16}{(isServed ? $" {"first",8} {"HTTP p50",8} {"p99",8} {"client",8}" : "")}");
        foreach (var (name, questions) in new QuestionSampler(reader, PerKind).Kinds())
        {
            if (only is not null && only != name) continue;
            var here = new Times(questions, rounds, asked => Answer(reader, asked));
            var served = isServed ? new Times(questions, rounds, asked => http.GetByteArrayAsync(asked.Address).GetAwaiter().GetResult()).ToString() : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14} {here} {here.Allocated / 1024,7:N0} {Total(reader, questions),8:N1}  {Checksum(reader, questions),-16} {served}"));
        }

        return 0;
    }

    private static object Answer(ArchiveReader reader, Asked asked) => asked.Path switch
    {
        "suggest" => reader.Suggest(asked.Parameters[0].Value, 10),
        "people" => reader.People(asked.Parameters[0].Value, null, 10, 0),
        _ => reader.Search(QuestionReader.Read(asked.Pairs).Question!),
    };

    private static double Total(ArchiveReader reader, Asked[] questions) =>
        questions.Average(asked => asked.Path == "search" ? reader.Search(QuestionReader.Read(asked.Pairs).Question!).Total : 0);

    private static string Checksum(ArchiveReader reader, Asked[] questions)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var asked in questions)
        {
            var answer = Answer(reader, asked);
            if (answer is Archive.Answers.Answer search) answer = search with { TookMs = 0 };
            sum.AppendData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(answer, answer.GetType(), Json)));
        }

        return Convert.ToHexStringLower(sum.GetCurrentHash())[..16];
    }

    /// <summary>The times of some questions, asked over and over.</summary>
    private sealed class Times
    {
        private readonly List<double> _all = [];
        private readonly double[] _fastest;
        private readonly double _first;

        public Times(Asked[] questions, int rounds, Func<Asked, object> ask)
        {
            _fastest = new double[questions.Length];
            Array.Fill(_fastest, double.MaxValue);
            var first = Array.ConvertAll(questions, asked => Measure(ask, asked).Took);
            Array.Sort(first);
            _first = first[first.Length / 2];
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var round = 0; round < rounds; round++)
            {
                for (var i = 0; i < questions.Length; i++)
                {
                    var (took, worked) = Measure(ask, questions[i]);
                    _all.Add(took);
                    _fastest[i] = Math.Min(_fastest[i], worked);
                }
            }

            Allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Math.Max(1, questions.Length * rounds);
            _all.Sort();
        }

        public long Allocated { get; }

        private static (double Took, double Worked) Measure(Func<Asked, object> ask, Asked asked)
        {
            var (start, begun) = (Stopwatch.GetTimestamp(), ThreadTime.Now());
            ask(asked);
            return (Stopwatch.GetElapsedTime(start).TotalMicroseconds, ThreadTime.Now() - begun);
        }

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{_first,8:N0} {_all[_all.Count / 2],8:N0} {_all[_all.Count * 99 / 100],8:N0} {_fastest.Order().ElementAt(_fastest.Length / 2),8:N0}");
    }
}
