namespace SearchService.Server.Http.OpenApi;

/// <summary>The sentences of <see cref="PropertyNotes"/>: a line each, the property, a space, what it is.</summary>
internal static class PropertyTexts
{
    /// <summary>What all answers share: ids, places, numbers, pages of a list.</summary>
    public const string Lists = """
        id 稳定的标识，用在地址里
        title 标题，原文，没有转义
        subtitle 副标题，原文
        section 栏目
        issue 所在的刊期
        page 印出来的页码
        lines 在原始文件中的行，首尾都包含
        line 在原始文件中的行号，从 1 数起
        source 来自哪个文件
        date 所报道的事情发生的日期；不知道时为 null
        people 人物
        links 相关的地址，都是本接口的路径
        total 一共有多少
        limit 本次最多给出多少
        offset 跳过了多少
        generation 作答的那一版索引
        query 查询是怎样读懂的
        q 输入的查询
        score 相关程度，只能在同一个答复里比较
        articles 稿件
        name 名称
        roles 职务
        surfaces 印出来的各种写法
        text 印出来的文字
        count 篇数
        from 起，包含当天
        to 止，包含当天
        start 第一天
        end 最后一天
        basis 日期的依据
        kind 种类
        status 状态
        code 稳定的机器码
        message 一句中文，说明出了什么事、怎样改
        problems 没读懂的地方
        interval 时间段：年（2023）或月（2023-06）
        publication 刊物的名称
        number 总期号
        year 年份
        months 月份；合刊有几个
        authors 作者
        sort 次序
        reason 为什么，一句中文
        body 主办的机构
        term 第几届
        ordinal 第几次
        place 地点
        chaired 主持或带队的人
        spoke 发言的人
        attended 出席的人
        satIn 列席的人
        documents 通过或审议的文件
        meetings 会议和活动
        value 分面的值

        """;

    /// <summary>What single answers have of their own, and what a shared name means there in particular.</summary>
    public const string Answers = """
        Answer.totalIsExact total 是否确数
        Answer.nextCursor 下一页的游标；没有下一页时为 null
        Answer.tookMs 用了多少毫秒
        Answer.timedOut 是否到了时限；到了的，结果可能不全
        Answer.facets 所要的分面，每个值有多少篇
        Answer.hits 这一页的结果
        Answer.groups 按会议归并时的各行
        Answer.articles 按会议归并时，命中的稿件数
        Answer.total 命中多少篇；按会议归并时是多少行
        ArticleAnswer.byline 署名，原文
        ArticleAnswer.textSource 稿件来源，原文
        ArticleAnswer.dates 文中的各个日期
        ArticleAnswer.paragraphs 全文，按自然段
        ArticleAnswer.previous 同期上一篇的标识
        ArticleAnswer.next 同期下一篇的标识
        ArticleAnswer.titleHighlighted 标题，转义过的 HTML，所查的内容在 mark 标签里；没有提问时不出现
        ArticleAnswer.filePages 在 PDF 文件中的页，首尾都包含
        ArticleDate.precision 日期精确到日、月还是年
        ArticleParagraph.text 一个自然段，原文，没有转义
        ArticleParagraph.highlighted 这一段转义过的 HTML，所查的内容在 mark 标签里；没有标出的段不出现
        ArticlePerson.count 在文中出现几次
        DateReading.field 限制的是哪个日期：event 或 issue
        DateReading.relativeTo 没写年份的日期从哪一天推算
        ExpansionReading.from 输入的写法
        ExpansionReading.to 另外也找的写法
        ExportRow.link 稿件的地址
        FileStatus.file 文件名
        FileStatus.state indexed 已收入，broken 读不了，empty 没有稿件
        FileStatus.articles 稿件数
        FileStatus.problems 没读懂的地方有几处
        FoldReading.from 输入的字
        FoldReading.to 当作哪个字来找
        Hit.titleHighlighted 标题，已做 HTML 转义，命中处在 mark 标签里
        Hit.snippets 命中的段落
        Hit.titleMarks 标题里命中的位置
        HitGroup.hits 这一行给出的稿件的标识
        meeting 会议
        didYouMean 也许想问的查询，找到的多的在前
        switchedOff 按要求关掉的步骤，一句中文一项
        guess 为什么当作这个人，一句中文
        plain 段落的原文，没有转义
        marks 命中的位置
        TextMark.start 第一个字的位置（UTF-16），从 0 数起
        TextMark.end 最后一个字之后的位置
        IssueMeeting.articles 报道它的稿件的标识
        IssueMeeting.primary 主要报道的标识
        IssueSummary.articles 稿件数
        IssueSummary.problems 没读懂的地方有几处
        IssueSummary.printed 印刷或出版的日期
        IssueList.issues 各期，新的在前
        KwicAnswer.totalIsExact total 是否确数
        KwicAnswer.articles 命中的稿件数
        KwicAnswer.window 左右各几个字
        KwicAnswer.lines 这一页的各行
        KwicLine.left 命中之前的文字
        KwicLine.match 命中的文字
        KwicLine.right 命中之后的文字
        KwicLine.article 稿件的标识
        KwicLine.place 在标题（title）还是正文（body）
        LineSpan.first 第一行（或页），从 1 数起
        LineSpan.last 最后一行（或页），包含
        MeetingList.kinds 现有的种类，各有多少次
        ParameterError.parameter 哪个参数
        PersonAnswer.articles 出现在多少篇稿件里
        PersonSummary.articles 出现在多少篇稿件里
        PersonAnswer.byYear 每年出现在多少篇稿件里
        PersonAnswer.with 常同时出现的人
        PersonAnswer.appearances 出现的稿件，新的在前
        PersonAnswer.evidence 为什么把这些写法当作同一个人，一句中文一项
        PersonReading.names 档案里的正式写法；不认识时为空
        Problem.type 机器码写成的 URN
        Problem.title 机器码的意思
        Problem.status HTTP 状态码
        Problem.detail 这一次出了什么事、怎样改
        Problem.errors 哪些参数不对；与参数无关时为空
        QueryReading.parsed 读懂的查询，用查询语言写出
        QueryReading.people 查询里的人物
        QueryReading.dates 查询里的日期限制
        QueryReading.folded 当作另一个字来找的字
        QueryReading.relaxed 是否放宽了：不必所有的词都命中
        QueryReading.ignored 查询里没读懂的部分，一句中文一项
        QueryReading.expanded 另外也找的写法，排在原来的写法之后
        QueryReading.tried 试过而没有找到的，一句中文一项
        QueryReading.relaxedTo 放宽以后按什么找的，一句中文；没有放宽时没有这一项
        RoleSpan.role 职务
        RoleSpan.count 印出来几次
        SimilarAnswer.id 与哪一篇相似
        SimilarAnswer.terms 使这一篇与众不同的词，强的在前
        SimilarAnswer.items 相似的稿件，最像的在前
        SimilarArticle.sharedTerms 共有的词
        SimilarArticle.sharedPeople 共有的人物
        Snippet.text 段落，已做 HTML 转义，命中处在 mark 标签里
        StatusAnswer.version 程序的版本
        StatusAnswer.issues 刊期数
        StatusAnswer.articles 稿件数
        StatusAnswer.people 人数
        StatusAnswer.problems 没读懂的地方有几处
        StatusAnswer.indexBytes 索引占多少字节
        StatusAnswer.firstDate 最早的日期
        StatusAnswer.lastDate 最晚的日期
        StatusAnswer.indexedAt 上次更新索引的时间
        StatusAnswer.files 每个文件的状态
        SuggestAnswer.items 各条提示
        Suggestion.type person 人物，title 标题，section 栏目，issue 刊期
        Suggestion.text 放进搜索框的文字
        Suggestion.highlighted 同上，已做 HTML 转义，输入的部分在 mark 标签里
        Suggestion.id 稿件或刊期的标识；其他种类为 null
        TrendPoint.count 这一时间段命中的稿件数
        TrendPoint.articles 这一时间段的全部稿件数
        TrendPoint.share count 除以 articles，四位小数
        TrendsAnswer.dateField 按哪个日期数：event 或 issue
        TrendsAnswer.undated 命中而没有日期的稿件数
        TrendsAnswer.points 各时间段，早的在前
        """;
}
