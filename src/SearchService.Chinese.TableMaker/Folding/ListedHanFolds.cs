namespace SearchService.Chinese.TableMaker.Folding;

/// <summary>Which variants does Unihan not name, or not clearly enough?</summary>
/// <remarks>
/// Pairs, the form that folds first. The first list holds forms abolished by the First Series of Verified Variant Forms (1955) and the old letter shapes of print;
/// the second the Japanese forms of common characters, which reach Chinese text through input methods and recognition. A pair counts only when its first
/// character is not at home in simplified text and its second one is.
/// </remarks>
internal static class ListedHanFolds
{
    private const string Abolished =
        "佈布佔占佇伫侷局傚效兇凶勦剿呎尺唸念嚐尝嚮向囌苏塚冢夠够姪侄崑昆嶽岳彿佛悽凄慇殷慼戚搆构搾榨撚捻揹背暸瞭枴拐榦干毬球滷卤煆煅燉炖燬毁牠它牴抵犛牦玨珏珮佩琍璃痠酸痲麻癒愈瘉愈"
        + "睪睾瞇眯篛箬簑蓑籤签糢模糰团縴纤繙翻羶膻脣唇蓆席衹只讚赞豔艳艷艳踡蜷蹟迹遊游迆迤醃腌釦扣鍊链鎗枪鑪炉霑沾餵喂鬨哄齧啮囓啮鵰雕鷰燕靑青敎教淸清淥渌尙尚晳皙蠔蚝靜静逹达"
        + "併并崙仑崐昆嫋袅裊袅弔吊恆恒擣捣暱昵滙汇甦苏疊叠綑捆麪面";

    private const string Japanese =
        "亀龟亜亚仏佛仮假伝传価价倹俭児儿円元剣剑剤剂剰剩労劳勧劝勲勋単单厳严営营団团囲围図图圏圈圧压塁垒増增壊坏壌壤壱壹売卖姫姬嬢娘実实寛宽対对専专巣巢巻卷帯带帰归庁厅広广廃废弐贰弾弹従从徳德徴征"
        + "応应恵惠悩恼悪恶懐怀戦战払拂抜拔択择拝拜拠据拡扩挙举捜搜掲揭摂摄撃击斎斋暁晓暦历曽曾栄荣桜樱桟栈検检楽乐様样権权歓欢歩步歯齿毎每気气沢泽浄净涙泪渇渴済济渉涉渋涩渓溪満满滝泷瀬濑焼烧犠牺猟猎獣兽"
        + "産产畳叠痩瘦発发県县砕碎稲稻穂穗穏稳竜龙粋粹粛肃経经絵绘継继続续総总緑绿縄绳縦纵繊纤聴听脳脑臓脏舎舍舗铺艶艳荘庄蔵藏薫薰薬药蛍萤覚觉覧览観观訳译読读譲让豊丰転转軽轻辺边遅迟醸酿釈释鉱矿"
        + "銭钱鋳铸録录閲阅闇暗闘斗陥陷険险雑杂霊灵頬颊顔颜駄驮駅驿駆驱騒骚験验髄髓髪发鶏鸡麺面齢龄喩喻";

    /// <summary>All pairs.</summary>
    public static IEnumerable<(int From, int To)> All => (Abolished + Japanese).Chunk(2).Select(pair => ((int)pair[0], (int)pair[1]));

    /// <summary>Symbols and strokes that Unihan calls variants of a character, though nobody reads them for it.</summary>
    public const string NotVariants = "卍卐乚";
}
