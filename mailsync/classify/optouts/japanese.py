"""Asks to be left alone in Japanese: what comes to the writer, and a word that ends or forbids it.

Its words are not parted, and what an ask is about stands before the verb that asks.
"""

from __future__ import annotations

import re

from mailsync.classify.search.phrases import holds_any

# What is taken out, of what, and how one asks for it.
_OUT = (
    "削除",
    "外し",
    "外す",
    "はずし",
    "除外",
    "抹消",
    "消去",
    "消し",
    "除い",
    "取り除",
    "解除",
    "抜い",
    "抜く",
)
_FILES = (
    "リスト", "名簿", "データベース", "宛先", "送付先", "送信先", "配信先", "配信対象", "送信対象",
    "アドレス", "連絡先", "個人情報", "個人データ", "登録情報", "弊社の情報", "当社の情報",
    "私の情報", "メルマガ", "顧客情報", "弊社情報", "登録", "当社情報", "名刺情報",
)  # fmt: skip
_ASKING = (
    "ください", "下さい", "お願い", "願い", "いただけ", "頂け", "いただき", "頂き", "もらえ",
    "ほしい", "欲しい", "くれ", "請求", "求め", "希望", "要求", "まいりたく", "しろ", "せよ",
    "のほど",
)  # fmt: skip
# What reaches somebody who asked for none of it.
_SENT = (
    "メール", "連絡", "案内", "送信", "送付", "配信", "営業", "勧誘", "宣伝", "広告", "売り込み",
    "売込み", "セールス", "ＤＭ", "dm", "提案", "お知らせ", "メルマガ", "コンタクト", "こういうの",
    "使用", "この手の", "このような", "こういった", "問い合わせ",
)  # fmt: skip
_ALWAYS = (
    "今後", "二度と", "もう", "以後", "以降", "一切", "これ以上", "金輪際", "永久", "これきり",
    "今回限り", "再度の", "何度も", "しつこ", "たびたび", "度々",
)  # fmt: skip
_PITCHES = (
    "営業", "勧誘", "宣伝", "広告", "売り込み", "売込み", "セールス", "迷惑メール", "スパム", "dm",
    "ダイレクトメール", "一方的", "飛び込み", "メルマガ",
)  # fmt: skip
_NO = (
    "ご遠慮", "遠慮", "お控え", "控え", "不要", "要りません", "いりません", "いらない", "お断り",
    "断って", "断りし", "やめて", "止めて", "おやめ", "お止め", "中止", "停止", "結構です",
    "ないで",
    "受け付けており", "受け付けてい", "受け取りたく", "希望しま", "望みま", "迷惑", "困ります",
    "なさらぬ", "ご容赦", "無用", "拒否", "拒絶",
)  # fmt: skip
_PRIVATE = ("個人のアドレス", "個人アドレス", "個人の携帯", "私用の", "プライベート", "個人用")
_UNASKED = (
    "頼んでいま",
    "頼んでいない",
    "頼んだ覚え",
    "お願いした覚え",
    "申し込んだ覚え",
    "登録した覚え",
    "依頼していま",
    "欲しくありま",
    "欲しくもありま",
)
_FED_UP = ("しつこ", "迷惑", "うんざり", "いい加減")
_STOP = ("やめて", "止めて", "おやめ", "お止め", "停止")
_MAX_OUTCRY = 40  # characters
_ORIGIN = ("どこで", "どこから", "どうやって", "どなたから", "誰から", "どちらで", "入手経路")
_LAW = ("個人情報保護法", "個人情報", "特定電子メール法", "gdpr", "保有個人データ", "私のデータ")
_RIGHTS = ("利用停止", "消去", "異議", "撤回", "削除", "開示および")
# Something else is struck, stopped or put off; or only one way is closed, or only for now.
_ELSE = (
    "添付", "見積", "契約", "注文", "発注", "納品", "納入", "配送", "出荷", "キャンセル待ち",
    "順番待ち",
    "cc", "ｃｃ", "会議", "参加", "出席", "請求書", "行目", "ページ", "項目", "明細", "サンプル",
    "電話", "まだ", "本日", "明日", "今週", "今月", "当面", "しばらく", "現在", "現時点", "まで",
    "お客様", "顧客への", "方法", "できますか", "どのように", "予約", "古い", "旧", "資料", "図",
    "データ移行", "画面", "機能", "重複", "弊社のリスト", "当社のリスト", "申し訳", "入っておりま",
    "ようですが", "されてい", "届いておりま",
)  # fmt: skip
_CURT = re.compile(
    r"(?:すぐ|直ちに|至急|早急)?(?:に)?(?:配信|送信|メール)?"
    r"(?:停止|解除|配信停止|削除|不要|中止|退会|拒否|お断り)(?:希望|依頼|で|を|の|を希望|します|いたします)*"
    r"(?:お?願い(?:し|致し|いたし)?(?:ます)?|してください|して下さい|です|願います)?"
)
# "From now on, no thank you", whatever excuse stands before it.
_HENCEFORTH = re.compile(
    "今後(?:は|の[^、。]{1,12}は)(?:結構です|不要です|無用です|ご?遠慮|お?断り)"
)
_MAX_CURT = 24  # characters
_MAX_APART = 300


def asks(sentence: str) -> bool:
    """Whether a sentence asks not to be written to."""
    said = sentence.lower().replace("今後とも", "")
    if _HENCEFORTH.search(said):
        return True
    if holds_any(said, _ELSE):
        return False
    if holds_any(said, _OUT) and holds_any(said, _FILES) and holds_any(said, _ASKING):
        return True
    if holds_any(said, _NO) and holds_any(said, _SENT):
        return holds_any(said, _ALWAYS) or (
            holds_any(said, _PITCHES) and not said.endswith(("か。", "？"))
        )
    return holds_any(said, _LAW) and holds_any(said, _RIGHTS) and holds_any(said, _ASKING)


def asks_apart(text: str) -> bool:
    """Whether a short mail asks in two sentences: a reason, and what is to be done."""
    said = text.lower()
    if len(said) > _MAX_APART or holds_any(said, _ELSE):
        return False
    if holds_any(said, _ORIGIN) and "アドレス" in said:
        return holds_any(said, _OUT) and holds_any(said, _ASKING)
    if holds_any(said, _UNASKED):
        return holds_any(said, _OUT) and holds_any(said, _ASKING)
    if holds_any(said, _FED_UP) and len(said) <= _MAX_OUTCRY:
        return holds_any(said, _STOP)
    return holds_any(said, _PRIVATE) and holds_any(said, _NO)


def is_curt(text: str) -> bool:
    """Whether a mail says nothing but "stop" or "delete", and please."""
    said = re.sub(r"[\s。、！!.・…]", "", text)
    return 0 < len(said) <= _MAX_CURT and _CURT.fullmatch(said) is not None
