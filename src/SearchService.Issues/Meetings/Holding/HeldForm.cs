namespace SearchService.Issues.Meetings.Holding;

/// <summary>How a sentence tells that something was held; the better told, the smaller.</summary>
internal enum HeldForm
{
    /// <summary>召开…会议, …会议召开.</summary>
    Meeting,

    /// <summary>围绕…开展调研, 开展…活动.</summary>
    Activity,

    /// <summary>会见…, 工作站挂牌.</summary>
    Ceremony,

    /// <summary>参观…, 走访….</summary>
    Visit,

    /// <summary>A heading that ends with a meeting's name.</summary>
    Heading,
}
