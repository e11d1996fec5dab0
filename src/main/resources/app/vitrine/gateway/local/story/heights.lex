# Words for parts that stand at a product's top or at its foot, so that a line that points something out
# leads there; those of a rim lie at its very upper edge. Words of what is inside name what a product holds, which
# fills it from below. Of several words the one a line names first counts:
# language | rim, top, inside or foot | words
en | rim | rim;brim;lip;mouth;wide-mouthed;wide opening;large opening;round opening;narrow opening;top opening;drinking opening;opening at the top;opening is
en | top | lid;cap;cover;stopper;cork;neck;collar;nozzle;pump;wick;atomiser;atomizer;spray;dropper;headband;hood;flame
en | foot | foot;rubber feet;base;bottom;stand;sole;leg;wheel;heel;hem
zh | rim | 杯口;瓶口;罐口;壶口;碗口;袋口;口沿;杯沿;瓶沿;碗沿;壶沿;敞口;广口;宽口;大开口;顶部开口
zh | top | 盖子;瓶盖;杯盖;罐盖;壶盖;盒盖;上盖;翻盖;瓶颈;喷头;喷雾;滴管;泵头;棉芯;烛芯;头梁;连帽
zh | foot | 圈足;底部;底座;杯底;瓶底;鞋底;支架;桌脚;椅脚;轮子;下摆
ja | rim | 口元;飲み口;口縁;広口;縁は;縁が;縁に;縁を
ja | top | 蓋;キャップ;栓;ノズル;アトマイザー;スプレー;霧吹き;スポイト;ポンプ;芯;ヘッドバンド;フード
ja | foot | 高台;底面;底部;台座;脚;ソール;かかと;車輪;裾
en | inside | wax;beeswax;soy wax;paraffin;leaves;tea leaves;loose leaf;coffee beans;whole beans;honey;liquid;contents;filling
zh | inside | 蜡;茶叶;茶汤;叶片;嫩芽;咖啡豆;蜂蜜;酒液;液体;香水液;内容物;填充
ja | inside | ワックス;蝋;ろう;茶葉;葉;コーヒー豆;はちみつ;蜂蜜;液体;中身;中綿
