# id | en | zh | ja
height | high;tall;height | 高 | 高さ
width | wide;width | 宽;最宽处 | 幅
depth | deep;depth | 深 | 奥行き;深さ
length | long;length | 长 | 長さ;全長
thickness | thick;thickness | 厚 | 厚さ
across | across;in diameter;diameter | 口径;直径;杯径;罐径;瓶口 | 直径;口径
weight | weight;weighs | 重;净重;净含量 | 重さ;重量
