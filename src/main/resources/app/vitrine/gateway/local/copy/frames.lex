# Sentences that frame facts; they state nothing themselves: key | language | tone (any, formal, friendly) | words
cta.product_page | en | any | Add {the_noun} to your basket.
cta.product_page | en | any | Order {the_noun} in our shop.
cta.product_page | en | formal | Place your order in our shop.
cta.product_page | en | any | Put {the_noun} in your basket and check out when you are ready.
cta.product_page | en | friendly | Like what you see? Pop {the_noun} in your basket.
cta.social_post | en | any | See {the_noun} in our shop.
cta.social_post | en | any | All the details are in the shop.
cta.social_post | en | friendly | Come and have a look in the shop.
cta.social_post | en | formal | Details are available in our shop.
cta.social_post | en | any | Have a closer look in our shop.
cta.ad_short | en | any | Shop now.
cta.ad_short | en | any | Order now.
cta.ad_short | en | any | See {the_noun} now.
cta.ad_short | en | friendly | Take a look.
cta.ad_short | en | formal | Available in our shop.
cta.live_script | en | any | The link is on your screen: tap it to order.
cta.live_script | en | any | If you would like to order, the button is right below.
hook.verb | en | any | Looking for {a_noun} that {x}?
hook.verb | en | any | Want {a_noun} that {x}?
hook.noun | en | any | Looking for {a_noun} with {x}?
hook.noun | en | any | Want {a_noun} with {x}?
hook.verb | en | friendly | How about {a_noun} that {x}?
hook.noun | en | friendly | How about {a_noun} with {x}?
hook.for | en | any | For {x}: {the_name}.
hook.for | en | friendly | Hello to {x}!
hook.plain | en | any | Meet {the_name}.
hook.plain | en | any | A closer look at {the_name}.
hook.plain | en | friendly | Say hello to {the_name}.
again.plural | en | any | Let us show you {the_name}.
again.plural | en | any | Introducing {the_name}.
again | en | any | Let us show you {the_name}.
again | en | any | Introducing {the_name}.
answer.plural | en | any | Here are {the_name}.
answer.plural | en | any | Take a look at {the_name}.
answer.plural | en | friendly | Then meet {the_name}.
answer | en | any | Here is {the_name}.
answer | en | any | Take a look at {the_name}.
answer | en | friendly | Then meet {the_name}.
question.FEATURE | en | any | What does it offer?
question.FEATURE.plural | en | any | What do they offer?
question.BUILD | en | any | What does it look like up close?
question.BUILD.plural | en | any | What do they look like up close?
question.TECH | en | any | What is inside?
question.SENSE | en | any | What is its character?
question.USE | en | any | Where does it come in handy?
question.USE.plural | en | any | Where do they come in handy?
question.WHO | en | any | Who or what is it for?
question.WHO.plural | en | any | Who or what are they for?
question.SIZE | en | any | How big is it?
question.SIZE.plural | en | any | How big are they?
question.CARE | en | any | What should you know before you use it?
question.CARE | en | any | Anything to bear in mind?
question.CARE.plural | en | any | Anything to bear in mind?
question.VARIATION | en | any | Is every piece alike?
question.BOX | en | any | What do you get?
label.BUILD | en | any | Details
label.TECH | en | any | Technology
label.SENSE | en | any | Character
label.USE | en | any | Use
label.WHO | en | any | For
label.SIZE | en | any | Size
label.CARE | en | any | Care
label.BOX | en | any | Included
label.VARIATION | en | any | Good to know
label.MATERIAL | en | any | Material
label.INGREDIENTS | en | any | Ingredients
label.COLOUR | en | any | Colour
label.MAKING | en | any | Making
label.FEATURE | en | any | Details
label.TECHNOLOGY | en | any | Technology
label.DURATION | en | any | Duration
label.SENSORY | en | any | Character
label.ORIGIN | en | any | Origin
label.SIZE | en | any | Size
label.WEIGHT | en | any | Weight
label.SIZE_AND_WEIGHT | en | any | Size and weight
label.CAPACITY | en | any | Capacity
label.CONTENTS | en | any | Contents
label.QUANTITY | en | any | Quantity
label.AUDIENCE | en | any | For
label.OCCASION | en | any | Occasion
label.LIMIT | en | any | Please note
label.NATURAL_VARIATION | en | any | Good to know
label.INCLUDED | en | any | In the box
live.hello | en | any | Hello everyone, and welcome. Today I have {the_name} here with me.
live.hello | en | any | Good to see you all. Let me show you {the_name}.
live.BUILD | en | any | Let us take a closer look at it.
live.BUILD.plural | en | any | Let us take a closer look at them.
live.TECH | en | any | Now for the hard facts.
live.SENSE | en | any | Let me tell you a bit more.
live.USE | en | any | What else can I tell you?
live.SIZE | en | any | People always ask for the numbers.
live.WHO | en | any | Who did we have in mind?
live.CARE | en | any | And something to keep in mind.
live.VARIATION | en | any | One more thing you should know.
live.BOX | en | any | And this is what arrives with your order.
cta.product_page | zh | any | 喜欢就加入购物车吧。
cta.product_page | zh | any | 现在就可以下单。
cta.product_page | zh | formal | 欢迎选购。
cta.product_page | zh | any | 看中了就带回家吧。
cta.product_page | zh | friendly | 心动的话，点一下加入购物车。
cta.social_post | zh | any | 更多细节，店里见。
cta.social_post | zh | any | 想看实物图，来店里逛逛。
cta.social_post | zh | friendly | 喜欢的话，来店里看看吧。
cta.social_post | zh | formal | 详情请见店铺。
cta.ad_short | zh | any | 点击了解详情。
cta.ad_short | zh | any | 现在下单。
cta.ad_short | zh | any | 进店看看。
cta.ad_short | zh | formal | 店内有售。
cta.ad_short | zh | friendly | 进来看看吧。
cta.live_script | zh | any | 链接已经放在下方，想要的朋友可以直接下单。
cta.live_script | zh | any | 喜欢的朋友点下方链接就能下单。
hook.for | zh | any | 这{cl}{noun}，适合{x}。
hook.for | zh | any | 适合{x}。
hook.plain | zh | any | 认识一下{the_name}。
hook.plain | zh | any | 近看{the_name}。
hook.plain | zh | friendly | 今天聊聊{the_name}。
hook.verb | zh | friendly | 来一{cl}{x}的{noun}？
hook.noun | zh | friendly | 来一{cl}{x}的{noun}？
hook.verb | zh | any | 想要{x}的{noun}？
hook.verb | zh | any | 在找{x}的{noun}？
hook.noun | zh | any | 想要{x}的{noun}？
hook.noun | zh | any | 在找{x}的{noun}？
again | zh | any | 来看{the_name}。
again | zh | any | 一起看看{the_name}。
answer | zh | any | 看看{the_name}。
answer | zh | any | 就是{the_name}。
question.FEATURE | zh | any | 有哪些细节？
question.BUILD | zh | any | 做工怎么样？
question.BUILD | zh | any | 细节是什么样的？
question.TECH | zh | any | 用了哪些技术？
question.SENSE | zh | any | 有什么特点？
question.USE | zh | any | 平时怎么用？
question.WHO | zh | any | 适合谁？
question.SIZE | zh | any | 多大尺寸？
question.CARE | zh | any | 使用时要注意什么？
question.VARIATION | zh | any | 每一件都一样吗？
question.BOX | zh | any | 收到时有什么？
label.BUILD | zh | any | 细节
label.TECH | zh | any | 技术
label.SENSE | zh | any | 特点
label.USE | zh | any | 用途
label.WHO | zh | any | 适合
label.SIZE | zh | any | 尺寸
label.CARE | zh | any | 使用与清洁
label.BOX | zh | any | 随附
label.VARIATION | zh | any | 说明
label.MATERIAL | zh | any | 用料
label.INGREDIENTS | zh | any | 成分
label.COLOUR | zh | any | 配色
label.MAKING | zh | any | 工艺
label.FEATURE | zh | any | 细节
label.TECHNOLOGY | zh | any | 技术
label.DURATION | zh | any | 时长
label.SENSORY | zh | any | 特点
label.ORIGIN | zh | any | 来源
label.SIZE | zh | any | 尺寸
label.WEIGHT | zh | any | 重量
label.SIZE_AND_WEIGHT | zh | any | 尺寸与重量
label.CAPACITY | zh | any | 容量
label.CONTENTS | zh | any | 净含量
label.QUANTITY | zh | any | 规格
label.AUDIENCE | zh | any | 适合
label.OCCASION | zh | any | 送礼
label.LIMIT | zh | any | 注意
label.NATURAL_VARIATION | zh | any | 说明
label.INCLUDED | zh | any | 随附
live.hello | zh | any | 大家好，欢迎来到直播间。今天给大家看的是{name}。
live.hello | zh | any | 欢迎新进来的朋友，我手里拿的就是{name}。
live.BUILD | zh | any | 镜头拉近，看看细节。
live.TECH | zh | any | 再说说具体参数。
live.SENSE | zh | any | 说说它的特点。
live.USE | zh | any | 用起来怎么样呢？
live.SIZE | zh | any | 规格大家最关心，我直接报数。
live.WHO | zh | any | 哪些朋友适合呢？
live.CARE | zh | any | 使用上提醒大家一句。
live.VARIATION | zh | any | 还有一点说在前面。
live.BOX | zh | any | 收到手的时候是这样的。
cta.product_page | ja | any | ショップでご注文いただけます。
cta.product_page | ja | any | カートに入れてご注文ください。
cta.social_post | ja | any | 詳しくはショップをご覧ください。
cta.social_post | ja | any | 続きはショップでどうぞ。
cta.ad_short | ja | any | 今すぐショップへ。
cta.ad_short | ja | any | 詳細を見る。
cta.live_script | ja | any | 下のリンクからご注文いただけます。
hook.plain | ja | any | {the_name}のご紹介です。
hook.plain | ja | any | {the_name}をご覧ください。
hook.for | ja | any | {x}
hook.verb | ja | any | {x}
hook.noun | ja | any | {x}
again | ja | any | こちらが{the_name}です。
answer | ja | any | {the_name}です。
question.FEATURE | ja | any | どんな特徴がありますか。
question.BUILD | ja | any | どんなつくりですか。
question.TECH | ja | any | どんな機能がありますか。
question.SENSE | ja | any | どんな特徴がありますか。
question.USE | ja | any | どんなときに使いますか。
question.WHO | ja | any | どんな方に向いていますか。
question.SIZE | ja | any | 大きさはどのくらいですか。
question.CARE | ja | any | 使うときの注意はありますか。
question.VARIATION | ja | any | 一つ一つ同じですか。
question.BOX | ja | any | 何が届きますか。
label.BUILD | ja | any | つくり
label.TECH | ja | any | 機能
label.SENSE | ja | any | 特徴
label.USE | ja | any | 用途
label.WHO | ja | any | 対象
label.SIZE | ja | any | サイズ
label.CARE | ja | any | お手入れ
label.BOX | ja | any | 付属品
label.VARIATION | ja | any | ご案内
label.MATERIAL | ja | any | 素材
label.INGREDIENTS | ja | any | 成分
label.COLOUR | ja | any | 色
label.MAKING | ja | any | 製法
label.FEATURE | ja | any | 特徴
label.TECHNOLOGY | ja | any | 機能
label.DURATION | ja | any | 時間
label.SENSORY | ja | any | 特徴
label.ORIGIN | ja | any | 産地
label.WEIGHT | ja | any | 重さ
label.SIZE_AND_WEIGHT | ja | any | サイズと重さ
label.CAPACITY | ja | any | 容量
label.CONTENTS | ja | any | 内容量
label.QUANTITY | ja | any | 数量
label.AUDIENCE | ja | any | 対象
label.OCCASION | ja | any | 贈り物
label.LIMIT | ja | any | ご注意
label.NATURAL_VARIATION | ja | any | ご案内
label.INCLUDED | ja | any | 付属品
live.hello | ja | any | みなさん、こんにちは。今日ご紹介するのは{the_name}です。
live.BUILD | ja | any | 近くで見てみましょう。
live.TECH | ja | any | 次は機能です。
live.SENSE | ja | any | 特徴をお話しします。
live.USE | ja | any | 使い方です。
live.SIZE | ja | any | サイズをお伝えします。
live.WHO | ja | any | こんな方に見ていただきたい品です。
live.CARE | ja | any | お取り扱いについてです。
live.VARIATION | ja | any | もう一つお伝えします。
live.BOX | ja | any | お届けの内容です。
