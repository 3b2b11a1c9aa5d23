"""Asks to be left alone in Korean: the endings of its words part them from what they are about."""

from __future__ import annotations

from mailsync.classify.search.phrases import holds_any

_FREQUENT = ("다", "요", "오", "니", "해")  # one of them ends nearly every sentence
_OUT = ("삭제", "제외", "지워", "빼 주", "빼주", "말소", "파기", "탈퇴", "해지", "차단")
_FILES = (
    "목록", "명단", "리스트", "데이터베이스", "주소", "연락처", "정보", "데이터", "db", "메일링",
    "저를", "저희를", "구독", "뉴스레터",
)  # fmt: skip
_NO = (
    "지 마", "지마", "말아", "말아주", "말아 주", "중단", "중지", "그만", "원하지 않", "원치 않",
    "싶지 않", "사양", "거부", "거절", "필요 없", "삼가", "자제", "금지", "않았으면", "않기를",
    "안 보내", "철회",
)  # fmt: skip
_AGAIN = ("더 이상", "더이상", "앞으로", "다시는", "이후", "향후", "또 ", "계속", "추가", "이제")
_COMES = ("메일", "연락", "보내", "발송", "광고", "홍보", "제안", "영업", "스팸", "안내", "주소",
          "이용", "수신", "문의")  # fmt: skip
_PITCHES = ("광고", "홍보", "스팸", "영업", "판촉", "마케팅")
_ASKED = ("메일을 보내지", "메일 보내지", "메일 발송을", "발송을 중", "연락하지", "연락을 하지",
          "수신 거부", "수신거부", "수신을 거부", "수신을 원")  # fmt: skip
_ASKING = ("주세요", "주십시오", "바랍니다", "부탁", "요청", "주시", "원합니다", "요구", "줘")
_ELSE = (
    "첨부", "견적", "계약", "주문", "송장", "회의", "미팅", "샘플", "전화", "고객", "아직",
    "지금은", "당분간", "까지", "월에", "내년", "다음 주", "다음 달", "받지 못", "못 받", "어떻게",
    "새 주소",
    "새 메일", "예전", "이전", "삭제하지", "버튼", "계정", "주저", "방법", "먼저", "대신", "나중에",
)  # fmt: skip


def is_korean(text: str) -> bool:
    """Whether a text holds one of the syllables that no longer text in Korean does without."""
    return not text.isascii() and any(syllable in text for syllable in _FREQUENT)


def asks(sentence: str) -> bool:
    """Whether a sentence asks not to be written to."""
    said = sentence.lower()
    if holds_any(said, _ELSE):
        return False
    if holds_any(said, _OUT) and holds_any(said, _FILES):
        return holds_any(said, _ASKING)
    if not holds_any(said, _NO) or not holds_any(said, _COMES):
        return False
    return holds_any(said, _AGAIN) or holds_any(said, _PITCHES) or holds_any(said, _ASKED)
