# id | en | zh | ja | hex
cream | cream;off-white;ivory | 米白色;米色;奶白色 | クリーム色;アイボリー | #F3EBDD
white | white | 白色;白 | 白 | #FFFFFF
black | matte black;black | 哑光黑;黑色;黑 | 黒;ブラック | #1E1E1E
graphite | graphite | 石墨灰 | グラファイト | #4A4D52
grey | light grey;dark grey;grey;gray | 灰色;浅灰;深灰 | グレー;灰色 | #8A8A8A
dark_blue | dark-blue;dark blue;navy blue;navy | 深蓝色;深蓝;藏青色;藏青 | 紺;ネイビー | #1F3556
light_blue | light blue;sky blue | 浅蓝色;天蓝色 | 水色 | #9CC4E4
blue | blue | 蓝色 | 青;ブルー | #2F6FB0
red | bright red;red | 大红;红色 | 赤;レッド | #B3202A
burgundy | burgundy;wine red | 酒红色;酒红 | ワインレッド | #6B1F2E
pink | dusty pink;pink | 粉色;粉红色 | ピンク | #EBA9B6
orange | orange | 橙色;橘色 | オレンジ | #E8812F
yellow | mustard;yellow | 黄色;姜黄色 | 黄色 | #EBC53D
dark_green | dark green;forest green | 墨绿色;深绿 | 深緑 | #234D3A
olive | olive green;olive | 橄榄绿;军绿 | オリーブ | #6B6B3A
sage | sage green;sage | 鼠尾草绿 | セージグリーン | #A3B096
leaf_colour | green | 绿色 | 緑;グリーン | #3F7F4F
purple | lavender;purple | 紫色;薰衣草色 | 紫 | #7A5A9A
brown | dark brown;brown | 棕色;深棕;咖啡色 | 茶色;ブラウン | #6B4A33
tan | tan;camel;cognac | 棕黄色;驼色;焦糖色 | キャメル | #B5814F
beige | beige;sand;oatmeal | 杏色;燕麦色 | ベージュ | #D8C7AC
amber | amber-coloured;amber | 琥珀色 | 琥珀色;アンバー | #B5732B
champagne_gold | champagne-gold;champagne gold | 香槟金 | シャンパンゴールド | #D9C08C
rose_gold | rose gold | 玫瑰金 | ローズゴールド | #C98E86
gold_colour | golden;gold | 金色;烫金 | 金色;ゴールド | #C9A13B
silver_colour | silver-coloured | 银色 | 銀色 | #B8BCC2
copper_colour | copper | 铜色 | 銅色 | #B46A3C
clear | clear;transparent | 透明 | 透明 | #EEF3F5
natural | natural colour | 原色;原木色 | 生成り | #D9C4A0
