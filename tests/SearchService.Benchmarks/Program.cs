using SearchService.Benchmarks;

// Console.Out by name: the banned-symbol rule is for the product, where commands write to the writer they were given.
return Workload.Run(args, Console.Out, Console.Error);
