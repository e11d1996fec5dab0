# How to reach the merchant, and what others said of them: no words about the product, blanked out of a
# brief before it is read. One pattern a line, whatever the language; letters of any case.
(?:\b(?:call|phone|tel|telephone|whatsapp|text|ring|visit|see|follow|order|email|e-mail|mail|dm|contact|message)\b(?: us| me)?(?: (?:on|at|via))?[:.]?\s*(?:\+?\d[\d\s()/.-]{6,}\d|(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+)(?:\s*(?:,|\bor\b|\band\b)\s*)?)+
\+\d[\d\s()/-]{7,}\d|\b0\d{2,5}[\s/-]\d[\d\s/-]{4,}\d
(?:客服|店主|商家)?(?:微信|薇信|企业微信|QQ|电话|手机号?|联系电话|热线|公众号)(?:号|客服)?\s*[:：]?\s*[A-Za-z\d][\w-]{4,}
(?:お電話|電話|\bTEL\b)\s*[:：]?\s*\+?\d[\d-]{5,}|\bLINE(?:\s*ID)?\s*[:：]\s*[\w@-]{4,}
\d(?:[.,]\d)?\s?[★⭐](?:\s*(?:reviews?|ratings?|好评))?|[★⭐]{3,5}(?=\s)
