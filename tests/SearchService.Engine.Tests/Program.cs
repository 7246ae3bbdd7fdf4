using SearchService.Engine.Tests.Indexing;

// The kill test runs this assembly once more as the process it kills.
return KilledWriter.Run(args, Console.Out);
