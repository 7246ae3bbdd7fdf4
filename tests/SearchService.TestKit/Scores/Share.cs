namespace SearchService.TestKit.Scores;

/// <summary>How many of those asked are right? Adds up over issues.</summary>
public readonly record struct Share(int Right, int Asked)
{
    /// <summary>0 to 1; 0 where nothing was asked, as the reference scorer has it.</summary>
    public double Value => (double)Right / Math.Max(1, Asked);

    /// <summary>Both together.</summary>
    public static Share operator +(Share left, Share right) => new(left.Right + right.Right, left.Asked + right.Asked);
}
