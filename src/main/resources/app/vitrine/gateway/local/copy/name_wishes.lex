# How people say what the product is to be called; the name follows. One pattern a line.
^\s*(?:please,?\s|pls\s)?(?:no,?\s)?(?:the\s|its\s|it's\s|our\s|this\s)?(?:product\s|item\s)?(?:'s\s|s\s)?(?:correct\s|right\s|proper\s|real\s|full\s)?name\s(?:is\snot\s[^,;]{1,40},?\s(?:it\sis|it's|but)\s|is\sactually\s|is\sreally\s|is\s|should\sbe\s|must\sbe\s|has\sto\sbe\s|=\s?|:\s?)(?!not\b|wrong\b|too\b|missing\b|missp|incorrect\b|ok\b|fine\b|good\b|bad\b|long\b|short\b|cut\b|in\b|the\swrong\b)
\b(?:re)?name\s(?:it|this|them|the\sproduct|the\sitem)(?:\sto|\sas)?:?\s+
\bcall\s(?:it|this|them|the\sproduct|the\sitem):?\s+(?!a\sday\b|out\b|off\b|again\b)
\b(?:it|this|the\sproduct|the\sitem)(?:\sis|'s)\s(?:actually\s|really\s)?(?:called|named):?\s+
\b(?:it|this|the\sproduct|the\sitem)\sshould\sbe\s(?:called|named):?\s+
\bchange\s(?:the\s|its\s)?(?:product\s)?name\s(?:to|into):?\s+
\b(?:use|put)\sthe\sname:?\s+
(?:产品|商品|宝贝)?(?:的)?(?:名称|名字|品名|产品名|商品名|标题名)(?:请|要|需要)?(?:改为|改成|改叫|换成|换为|应为|应该是|应是|就是|是|叫做|叫|为|[:：])\s*(?!不|错|太|对)
(?:产品名|商品名|改名)(?:请)?(?:改为|改成|为|叫|是|[:：])\s*(?!不|错|太|对)
(?:请|就)?(?:把它|它)?(?:改名叫|改名为|改叫|叫做|叫它|名叫)\s*
(?:商品名|製品名|名前|名称)(?:は|を|:|：)\s*
