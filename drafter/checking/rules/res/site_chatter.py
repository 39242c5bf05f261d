"""RES901: what a web site says around its samples."""

import re
from collections.abc import Iterator

from drafter.checking.rule import Hit, rule
from drafter.text.text import Text

_OFFERED = "(?:范文|模板|文章|本文|整理|收集|欢迎|下载|推荐|分享)[^。！\n]{0,20}"
"""What a site offers; a speaker's opinions are for everybody to consider, too."""
_PATTERNS = {
    "小编": "(?:以[上下](?:就?是)?)?小编(?:为|给|整理|推荐|精心|收集|带来|今天)[^。，；！\n]{0,20}",
    "下载": "(?:欢迎|敬请)(?:大家)?下载(?:参考|收藏|本文|范文|全文)?(?![\u4e00-\u9fff《“])"
    "|[点扫][击码]下载(?:本文|全文|范文|文档|Word版?|word版?)|范文下载",
    "收藏": "(?:欢迎|敬请)(?:大家)?收藏",
    "供大家": f"{_OFFERED}供大家(?:参考|借鉴|学习)",
    "供您": f"{_OFFERED}供您(?:参考|借鉴)",
    "希望": "希望(?:这篇|本文|以上(?:内容|范文))(?:对|能)[^。\n]{0,20}",
    "一篇": "^[上下]一篇[：:]",
    "阅读": "(?:相关|推荐|热门)阅读[：:]|阅读全文",
    "文章": "(?:相关|推荐|热门)文章[：:]",
    "点击此处": "点击此处",
    "注明出处": "转载请注明出处",
    "版权归": "版权归(?:原)?作者",
    "范文": "(?:工作(?:总结|计划|报告|要点)|会议纪要|讲话稿|心得体会|实施方案|相关|推荐)"
    "(?:优秀|最新|通用|完整版?)?范文[：:]?(?=$|[0-9一二三（(]|会议时间)|范文(?:大全|网站)|范文[0-9一二三四五六七八九十]+篇",
    "精选": "[（(]?精选[0-9一二三四五六七八九十]{1,3}篇[）)]?(?=[（(]|$)",
    "首页": "首页 ?[>＞»]|返回首页",
    "当前位置": "当前位置[：:]",
    "浏览": "浏览(?:次数|量)[：:]",
    "打印本页": "打印本页",
    "关闭窗口": "关闭窗口",
    "返回列表": "返回列表",
    "展开全文": "展开全文",
    "更多": "更多[^，。；\n]{0,12}范文[^，。；\n]{0,20}",
    "本站": "关注本站",
}
"""What to look for, by a word that must stand in the text for it: most texts have none of them."""


@rule(
    "RES901",
    "site-chatter",
    source="practice: pages of sample-text sites",
    good=(
        "编发《社情信息》6期，供领导决策参考。",
        "推广先进典型示范文明新风。",
        "本文来源于调研组的实地走访。",
        "下面，我谈三点意见，供大家参考。",
        "引导居民扫码下载手机应用，点击下载准考证。",
    ),
    bad=(
        "以上就是小编为大家整理的工作总结。",
        "政协工作计划会议纪要范文会议时间：2023年1月5日",
        "上一篇：工作计划",
        "欢迎下载参考。",
        "现将工作总结整理如下，供大家参考。",
        "更多工作总结范文请关注本站。",
    ),
)
def site_chatter(text: Text) -> Iterator[Hit]:
    """
    Words of a web site stand in the text: navigation, the editor's chatter, an offer to download.

    Papers begun from a sample of a web site keep what stood around it, and it shows at once where they come
    from.

    中文：文中留有网站用语：导航、小编的话、下载提示等，一看便知是从网上套来的。
    """
    for word, pattern in _PATTERNS.items():
        if word in text.raw:
            for found in re.finditer(pattern, text.raw, re.MULTILINE):
                yield Hit(
                    found.span(),
                    f"「{found.group()}」是网站用语，应删去。",
                    f"“{found.group()}” comes from a web site; take it out.",
                )
