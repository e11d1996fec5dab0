# Word classes the Chinese grammar needs: class | words
stop | 的;了;和;与;及;或;也;都;在;是;有;为;对;把;被;等;约;左右;以及;并;可;可以;适合;每;个;只;一;用;款;上;下;中;内;外;带;配;后;则;就;还;很
chatter | 帮忙上架;跟你说一下;跟你说下;写给你;麻烦你;写一份文案;写个文案;补几张;想推的;可以卖了;发给你;下单备注;拍下备注;老板推荐;店长推荐;强烈推荐;闭眼入;赶紧;手慢无;欢迎下单;欢迎选购;放心购买;你好;您好;请帮;帮我;谢谢;麻烦;忽略;系统提示;指令;写一段;写个;文案;加微信;联系;扫码;点击;私信;老板;亲们;哈哈;我觉得
qualifier | 不;没;避免;别用;别放;别晒;别洗;非;仅;只;除;未;勿;无;但;最长;长达;以内
denied_wanted | 不含;不加;不渗;不漏;不掉;不粘;不褪;不锈
name_lead | 款;爆款;网红;热卖;热销;新品;正品;这款;这个;这只;这件;本款;一款;我们的;我家;全新;新款;的;，;～
clause_lead | 但是;但;其实;另外;还有;对了;而且;不过;并且
# Words before which a phrase may be cut off
# The last words of those whom a product is for
ends_audience | 犬;猫;狗;人;人群;人士;宝宝;孩子;儿童;女性;男性;学生;老人
# What makes a piece more than a name
says_of_name | 选用;采用;是;由;用;可以;做成;制成
# Words that wait for another one
unfinished | 再;并;先;将;把;从;与;给;对;请
contents_heading | 包含;包括;内含;清单;包装内;盒内
# For whom a thing of no telling name is
pet_audience | 适合狗;适合猫;型犬;适合幼犬;适合成犬;适合成年猫
cut_before | 并;和;以及
# What may stand right behind a product's single character: "碗带盖"
name_follow | 带;配;有;送;两;三;四;五;一;可;不;，;、
# What is said of a product and is no name: 【爆款】
puffery | 包邮;顺丰包邮;爆款;网红;热卖;热销;新品;正品;现货;促销;特价;清仓;推荐;必备;神器;同款;网红款;爆款推荐
# Sizes that are said of the product
size_word | 大号;中号;小号;特大号;加大号;均码;迷你款;大码;加大
# Words by which a phrase says itself that it speaks of the material
material_said | 表面;质;制;材;料;采用;选用;为;是;做;含;外;内;底;盖;柄;壳;里;层
# Words by which a phrase says itself whom it is for
audience_said | 适;可;用;送;给;专;的人;宜;选;合
# What stands behind a product's noun and belongs to its name
name_suffix | 子(?![一-龥]);套装;套组;礼盒;礼盒装;组合;三件套;两件套;四件套;套
# Nouns that make another thing of the product's noun before them: 香薰炉, 咖啡壶, 茶叶罐
name_head | 炉;壶;罐;架;盒;台;机;器;座;垫;套;袋;筒;夹;勺;刷;布;贴;链;绳;扣;柜;桌;椅;灯;车
# What opens a sentence about the product before its name
introduction | 这是我们新做的;这是我们家的;这是我们的;这是我家的;咱们家的;咱家的;咱们的;我们新做的;这是一款;这是一条;这是一个;这是一只;这是一件;这是一双;这是一把;这是一套;这是一支;这是一瓶;这是一盏;这是一张;这是一台;这是一对;这是一顶;这是一块;这瓶;这罐;这盒;这包;这袋;这支;这套;这张;这对;这块;这顶;这副;这本;这盏;这幅;这床;这款;这个;这只;这件;这台;这把;这双;这条;本款;我们的;我们家的;我家的;自家炒的;自家做的;自家酿的;自家种的;自家晒的;自家腌的;自家熬的;自家烤的;自家榨的;自家
# Words of clauses, which no name holds
clause_word | 选用;终于;已经;是;我们;适合;采用;可以;可;能;用;带;有;不;含;附;配;会;把;让;送
# Last characters of names that the list of products does not hold
name_end | 罩;干;篮;板;席;砂;酿;子;醋;蜜;杯;瓶;碗;盘;碟;锅;壶;罐;糖;饼;酥;糕;膏;霜;乳;枕;被;毯;巾;帽;鞋;靴;袜;裤;裙;衫;衣;包;袋;箱;盒;架;柜;镜;刀;扇;伞;钟;表;笔;本;烛;茶;酒;酱;粉;球;画;机;器;仪;灯;垫;夹;椅;凳;桌;床;帘;刷;梳;勺;筷;炉;皂;油;面;车;琴;链;戒;绳
# Words by which a clause says what the whole product is made of
made_of | 采用;材质;面料;选用;制成;制作
# A product only where no other character stands before it: 果香 is a scent
name_alone | 香
# Words that begin a cause or a condition, which is not told without what follows
opens_condition | 因为;由于;如果;只要;虽然;即使;为了;除了;无论;不管;当;要是;尽管
# Words that begin what follows from the clause before
goes_on | 尽快食用;尽快使用;尽快饮用;尽快用完;尽快吃完;尽快喝完;因为;单独;用来;用以;里面另;其中;中调;后调;尾调;越用;越洗;越穿;越戴;越久;一天内;两天内;三天内;七天内;一周内;一个月内;24小时内;到;或;再;然后;最后;小号;中号;大号;另一;一面;另一面;并;所以;因此;于是;从而;这样;否则;分别;以免;免得;就不;才会;才能
# What a product makes others do goes on to its end: 让狗狗慢慢吃，不会一口吞下
makes | 让;使得;使其;帮助
goes_on_made | 不会;不再;也不;也能;还能
# What a measure that follows is said of is a part or a portion, not the whole
part_measured | 粉配;茶配;叶配;座高;坐高;腿高;扶手高;最高;提高;调高;每包;每片;每粒;每颗;每条;每枚;每块;每支;储水;水箱;外层;内层;底座;线长;桌高;口袋;单包;小包;单颗;吸水
# Words that end a time or a condition
ends_condition | 后;时;之前;使用前;的话;的时候;情况下
# Words that end like one of those and are none
ends_no_condition | 小时;前后;背后;身后;及时;准时;定时
# Words that begin what a part, named before, does or is good for
depends | 节省;请不要;请勿;不要;可以;方便;便于;不会;松紧;避免;防止
# Words behind the subject of a clause
has_subject | 有;带;用;是;能;可
# Words in a name by which a thing is a pet's
pet_name | 宠物;狗狗;猫咪;狗窝;猫窝;猫砂;狗粮;猫粮;猫抓;犬
no_pet_name | 热狗
# Words that begin what is said of the product itself
said_of_product | 可;能;适;采用;选用;有;配;附;不;无;防;免;由;用
# Ordinals and settings, which praise nothing
harmless | 第一次;第一步;第一时间;第一天;第一遍;第一泡;第一眼;最低亮度;最低一档;最低档;最低温度;最低水位
# Words that stand before a product and name no maker: 冬天 羊毛围巾
no_maker | 新品;春天;夏天;秋天;冬天;春季;夏季;秋季;冬季;妈妈;爸爸;宝宝;孩子;儿童;男士;女士;老人;长辈;手工;新款;原创;日式;北欧;中式;简约;复古;家用;户外;办公;旅行;学生;情侣;节日;新年;圣诞;生日;送礼;礼物;生活;今天;北京;上海;广州;深圳;杭州;成都;苏州
# What tells of a part: 底部装有硅胶脚垫
has_part | 装有;配有;带有;附有;脚垫
# Words by which somebody talks to somebody: 你帮忙写, 哈哈
talk | 哈喽;麻烦你;文案;谢谢你;要写的;我家那只;我女儿;我妈;我爸;我自己;想推的;帮我;帮写;帮忙写;帮忙上架;你帮;你写;你看;你先;你那;你说;你听;您帮;您看;您说;哈哈;先记一下;发我;发你;辛苦啦
# What stands right before a name that is told, asked for, or spoken of
told_name | 就是;新品是;产品叫;这次的新品是;叫;就叫;就写;标题写;名字叫;名字就叫;说白了就是;其实就是;就是咱们家的;就是我们的;就是我们家的;名称写;品名写
asked_name | 做了一批;这是一款;这是一个;这是一条;这是一双;这是一件;这是一把;想上;要上;想卖;准备上;打算上;要推;想推;要写的是;写的是;产品是;推荐的是;新出了;新出的是;上新的是;帮写一下;写一下;帮忙写;帮忙写写;写个;写一份;推的是;想推的是;要推的是;要上的是;上架的是;介绍一下;说一下;主要做;主要卖;专门做
led_name | 这把;这条;这双;这件;这只;这瓶;这罐;这盒;这套;这盏;这顶;我的;新到的;新款的;新做的;新出的;新上的;新款;咱们家的;咱们的;咱家的;我们家的;我们的;我家的;这款;这一款;这批;这个;那个;一款;一批;卖;做了;做的
# What stands between these and the name
name_measure | 一双;一件;一条;一瓶;一把;一套;一张;一盏;一支;一对;一盒;一款;一批;一个;一种;个;款;批;张;把;只;件;条;种;支;瓶;罐;盒;双;套
# What ends a name in a spoken sentence
ends_spoken_name | 一下;像;终于;已经;是;可以;你;您;帮;了;吧;就好;就行;不;怎么;给;要;到;写;我;就;也;都;在;很;和;或;跟;那
# What comes along or is sold by itself
said_beside | 不送;另外卖;另卖;拍照用;随机送;不一样;软塌塌

# What one person says of their own: 我女儿上周穿着去上学; what the maker says of the product
own_story | 摆摊;放到网店;终于到了;我女儿;我儿子;我家那只;我家的猫;我家娃;我娃;我先生;我老公;我老婆;我朋友;我平时;我昨天;我明天;我最近;我自己用了;笑死;吓坏
# What is said to whoever writes the copy
writer_told | 不要写;上架一下;弄好;写得;放到网上;初稿;哈喽;想定在;合不合适;给我看;辛苦啦;早上好;下午好;晚上好;要写的是;给宠物店写;跟你说;先口头;发给你;之前给我;周五之前;先空着;定价先;你看合适;我妈说;我爸说;跟大家说实话;先记一下;要上架;赶紧上架;听着打字;没空;拍照用
# What is said of another piece, and nothing alone
idle_alone | 不送;别问;别问了;不是;还好没事
# What begins like somebody's name and is none
not_called | 小心;小号;小巧;小型;小麦;小米;小学;小童;老人;老年;老少;阿胶
caution | 不要;不能;不可;不建议;不适;别用;别放;别碰;别在;别让;别给;请别;千万别;含;避免;禁;慎;孕妇;过敏;小心;注意;保修

# What the maker does, said of themselves
own_deed | 涂;免费;单独;说明;建议;提醒;没;保证;试;调;做;缝;画;织;染;绣;编;烤;酿;晒;炒;种;养;采;磨;刻;烧;选;熬;卤;腌

# What says where a thing is put, behind its name: 猫砂垫放在猫砂盆出口
placed | 放在;铺在;挂在;摆在;装在;用来;用于

# What whoever writes the copy is asked to do: 你看着写就行
you_asked | 写;帮;看着;算;觉得;那边;先空;听着;说

# What somebody speaks of beside the product
idle_name | 页面;文案;照片;图片;东西;小东西;链接;资料

# What stands right before a thing that is told to be the product: 自己做的, 出一批
goods_told | 这个是;这款是;专卖;主营;印成;自己做的;自家做的;自制的;我做的;手工做的;手作;做的;都做;只做;专做;出;出售;卖;主卖;这是;这就是;是一款;是一种;是一个;是一只;是一把;是一套;是一件;是一条;是一盏;是一张;是一双;是一支;推出;上新;新到;自家;我们的;我家的;我们家的;本店;做了;制作;定制;叫做;名叫;今天上的是;上的是
# Patterns of what stands right before a thing that lies beside the product
goods_beside | 背着;配;配上;送;附;附赠;赠;赠送;放;放进;放入;放在;装;装进;装下;适合;给;像;擦;搭配;搭;(?<![两多适专实家商军车日常练业游])用;用的是;用来;和;跟;与;比;代替;替代;挂;挂在;铺;铺在;套;套在;夹在;固定在;插;插进;贴;贴在;泡;煮;炖;涮;炒;拌;配合;拿它;拿来;喜欢;从;到;在;对;含;有;带;塞进;塞;伸进;冲;当;盖;盖在;洗;怕;除了;家里有;味是;味道是;面是;料是;材质是;里面是;底是;穿在;可以做;煎;烤;做成;做出
goods_denied | 不是;不像;不同于;不含;不送;没有;无;别;不必;不用;不会
# Patterns of what ends the words before a thing that are none of its name
goods_stop | 帮写一下;写一下;帮忙写;写个;写;的;了;是;有(?![机线]);(?<![智功节性])能;可以;会(?![议计]);就;要;只;我;(?<!迷)你;您;他;她;出售;(?<![外])出;卖;做(?!旧);加(?![厚大绒长高固热湿宽急强重]);收(?![纳缩腰]);自家;自己;本店;推出;新到;专门;适合;配;送;附;给;和(?![田风服平]);与;跟;及;或;或者;(?<![两多适专实家商军车日常练业游])用;把;让;在;放;像;(?<![款个只把条件张])带;擦;比;以内;以上;左右;家里;换季;塞进;伸进;当;涮;炖;炒;一点点;先;再(?!生);最后;每天;这是;都;也;还;被;来自;叫
# What stands right behind a thing that only tells a place
goods_place | 更;里;上;下;中;内;边;旁;间;时;后;前;外;渣;味;香;色
# Patterns of what a sentence holds and no name
goods_sentence | 家里;是;了;我;(?<!迷)你;您;这款;可以;就;用的;，;。;里的;的时候;以后;自己
# What things are counted by, before their names
goods_measure | 个;款;批;张;把;只;件;条;种;支;瓶;罐;盒;双;套;盏;本;床;台;顶;块;副;幅;包;袋;根;对;棵;盆;粒;颗;枚;节;组;筒;卷;串;箱;辆;家
