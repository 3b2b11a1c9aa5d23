"""Asks to be left alone in Chinese: who is taken out of what, or what shall not come again."""

from __future__ import annotations

import re

from mailsync.classify.search.phrases import holds_any

# Both in simplified and in traditional characters.
_KANA = re.compile("[\u3041-\u30ff]")
_OUT = ("删除", "刪除", "移除", "移出", "剔除", "去掉", "除名", "抹去", "清除", "注销", "註銷",
        "拿掉", "删掉", "刪掉", "屏蔽", "剔出", "退出", "销毁", "銷毀", "除去")  # fmt: skip
_FILES = (
    "名单", "名單", "列表", "清单", "清單", "数据库", "資料庫", "数据", "資料", "资料", "邮箱",
    "信箱", "地址", "联系方式", "聯絡方式", "聯繫方式", "信息", "資訊", "订阅", "訂閱", "系统",
    "系統", "通讯录", "通訊錄",
)  # fmt: skip
_SELF = ("我", "本人", "本公司", "敝", "本邮箱", "本信箱", "此邮箱", "此信箱", "本店", "本校")
_ASKING = ("请", "請", "麻烦", "麻煩", "要求", "希望", "烦", "煩", "拜托", "拜託", "务必", "務必",
           "把", "将", "將", "劳驾", "劳烦", "能否", "可否")  # fmt: skip
_NO = ("不要", "请勿", "請勿", "勿", "别", "別", "停止", "不再", "不想", "不希望", "不愿", "不願",
       "谢绝", "謝絕", "拒绝", "拒絕", "无需", "無需", "不用", "不必", "不需要", "不接受",
       "终止", "終止")  # fmt: skip
_AGAIN = ("再", "以后", "以後", "今后", "今後", "继续", "繼續", "往后", "往後", "从此", "從此",
          "永远", "永遠", "一律", "了吧", "停止", "终止", "終止", "未来")  # fmt: skip
_COMES = (
    "联系", "聯繫", "聯絡", "联络", "发送", "發送", "发邮件", "发来", "發來", "寄", "打扰", "打擾",
    "骚扰", "騷擾", "推送", "邮件", "郵件", "来信", "來信", "发信", "發信", "给我们发", "给我发",
    "給我們發", "給我發", "群发", "群發", "推销", "推銷", "广告", "廣告", "使用我", "使用本",
    "使用此", "使用该",
)  # fmt: skip
_PITCHES = ("推销", "推銷", "广告", "廣告", "垃圾邮件", "垃圾郵件", "营销", "營銷", "行銷", "推广")
# Something else is struck or not sent, for now, or by others; or the opposite is asked for.
_ELSE = (
    "附件", "报价", "報價", "合同", "合約", "订单", "訂單", "发票", "發票", "会议", "會議", "样品",
    "樣品", "电话", "電話", "客户", "客戶", "用户", "用戶", "暂", "暫", "目前", "现在", "現在",
    "之前", "以前", "下周", "下週", "下个月", "下個月", "明年", "月", "直到", "没有收到",
    "沒有收到", "没收到", "沒收到", "不要删", "不要刪", "请勿删", "請勿刪", "别删", "別刪", "账号",
    "帳號",
    "怎么", "怎麼", "如何", "旧", "舊", "新邮箱", "新地址", "新信箱", "更新", "改用", "按钮",
    "按鈕", "犹豫", "猶豫", "客气", "客氣", "误", "上一封", "那封",
)  # fmt: skip
_MAX_CURT = 12  # characters


def is_chinese(text: str) -> bool:
    """Whether a text in Han characters has none of Japanese."""
    return _KANA.search(text) is None


def asks(sentence: str) -> bool:
    """Whether a sentence asks not to be written to."""
    if holds_any(sentence, _ELSE):
        return False
    if holds_any(sentence, _OUT) and holds_any(sentence, _FILES) and holds_any(sentence, _SELF):
        return holds_any(sentence, _ASKING) or len(sentence) <= _MAX_CURT
    if holds_any(sentence, _NO) and holds_any(sentence, _COMES):
        return holds_any(sentence, _AGAIN) or holds_any(sentence, _PITCHES)
    return False
