# What is told of wishes that a picture does not follow: key | language | tone | words
unknown | en | any | Not followed in the pictures: “{x}”. The built-in studio understands warmer and cooler, brighter and darker, a lighter or darker background, another or a plain background, closer and more space.
white_ground | en | any | Followed in part: “{x}”. The main picture keeps its white background, as marketplaces ask for; only the light on the product follows.
own_photo | en | any | Followed in part: “{x}”. The close-up is cut from your own photo, so only its light follows, a little.
unknown | zh | any | 图片未能照办：“{x}”。内置影棚懂得更暖、更冷、更亮、更暗、背景浅一点或深一点、换背景、纯色背景、近一点、远一点。
white_ground | zh | any | 部分照办：“{x}”。主图按平台要求保持白底，只调整了商品上的光线。
own_photo | zh | any | 部分照办：“{x}”。细节图截取自您的原照片，只能略微调整光线。
unknown | ja | any | 写真に反映できませんでした：「{x}」。暖かく・涼しげ・明るく・暗く・背景を明るく（暗く）・別の背景・シンプルな背景・大きく・小さく、に対応しています。
white_ground | ja | any | 一部だけ反映しました：「{x}」。メイン画像は規定どおり白い背景のまま、商品の光だけを調整しました。
own_photo | ja | any | 一部だけ反映しました：「{x}」。細部の写真は元の写真から切り出しているため、光だけを少し調整しました。
beside_words | en | any | Not followed in the callout: “{x}”. The product is as large there as the words beside it leave room for.
beside_words | zh | any | 卖点图未能照办：“{x}”。图中的商品已达到旁边文字所留空间的最大尺寸。
beside_words | ja | any | 要点の画像には反映できませんでした：「{x}」。商品は、隣の文字が残す余白いっぱいの大きさです。
