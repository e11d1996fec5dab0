# How people say what the product is to be called; the name follows. One pattern a line.
^\s*(?:please,? |pls )?(?:no,? )?(?:the |its |it's |our |this )?(?:product |item )?(?:'s |s )?(?:correct |right |proper |real |full )?name (?:is not [^,;]{1,40},? (?:it is|it's|but) |is actually |is really |is |should be |must be |has to be |= ?|: ?)(?!not\b|wrong\b|too\b|missing\b|missp|incorrect\b|ok\b|fine\b|good\b|bad\b|long\b|short\b|cut\b|in\b|the wrong\b)
\b(?:re)?name (?:it|this|them|the product|the item)(?: to| as)?:? +
\bcall (?:it|this|them|the product|the item):? +(?!a day\b|out\b|off\b|again\b)
\b(?:it|this|the product|the item)(?: is|'s) (?:actually |really )?(?:called|named):? +
\b(?:it|this|the product|the item) should be (?:called|named):? +
\bchange (?:the |its )?(?:product )?name (?:to|into):? +
\b(?:use|put) the name:? +
(?:产品|商品|宝贝)?(?:的)?(?:名称|名字|品名|产品名|商品名|标题名)(?:请|要|需要)?(?:改为|改成|改叫|换成|换为|应为|应该是|应是|就是|是|叫做|叫|为|[:：])\s*(?!不|错|太|对)
(?:产品名|商品名|改名)(?:请)?(?:改为|改成|为|叫|是|[:：])\s*(?!不|错|太|对)
(?:请|就)?(?:把它|它)?(?:改名叫|改名为|改叫|叫做|叫它|名叫)\s*
(?:商品名|製品名|名前|名称)(?:は|を|:|：)\s*
