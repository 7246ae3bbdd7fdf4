using System.Diagnostics;

namespace SearchService.TestKit.Oracle;

/// <summary>What does Apache Lucene 8 say? Runs a single-file Java program against Debian's liblucene8-java.</summary>
public static class LuceneOracle
{
    private const string JarFolder = "/usr/share/java";

    /// <summary>Runs <c>java -cp lucene-jars Program.java arguments</c> with <paramref name="input"/> on standard input and returns standard output.</summary>
    /// <param name="program">File name of a Java source in the folder of this class.</param>
    /// <param name="input">UTF-8 text for standard input.</param>
    /// <param name="arguments">Arguments of the program.</param>
    public static string Run(string program, string input, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("java") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (ReadOnlySpan<string>)["-Xmx1g", "-Dfile.encoding=UTF-8", "-cp", RequireJars(), Source(program), .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("java did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        using (var pipe = new StreamWriter(process.StandardInput.BaseStream, new System.Text.UTF8Encoding(false))) pipe.Write(input);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
        return output.Result;
    }

    private static string Source(string program) => Path.Combine(Places.Root, "tests", "SearchService.TestKit", "Oracle", program);

    private static string RequireJars()
    {
        var jars = Directory.Exists(JarFolder)
            ? Directory.GetFiles(JarFolder, "lucene-*-8*.jar").Where(jar => jar.Contains("core") || jar.Contains("analyzers-common") || jar.Contains("smartcn")).ToArray()
            : [];
        if (jars.Length < 3) Places.Skip("Apache Lucene 8 is not installed (Debian: apt-get install liblucene8-java default-jdk-headless)");
        return string.Join(':', jars);
    }
}
