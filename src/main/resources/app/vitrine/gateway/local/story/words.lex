# Words of scripts and storyboards: key | language | tone | words ; {noun} {name} {line} {type} {movement}
title | en | any | {name}: the film
title | zh | any | {name}短片
title | ja | any | {name}のムービー
synopsis | en | any | The film opens on {the_name}, then come {topics}, and the name closes it.
synopsis | zh | any | 以{name}开场，随后是{topics}，最后以名称收尾。
synopsis | ja | any | {name}で始まり、{topics}を見せ、名前で締めくくります。
card.title | en | any | Meet {the_name}
card.title | zh | any | {name}
card.title | ja | any | {name}
card.end | en | any | {name} · Shop now
card.end | zh | any | {name} · 进店看看
card.end | ja | any | {name} · ショップで見る
card.name | en | any | {name}
card.name | zh | any | {name}
card.name | ja | any | {name}
topics.join | en | any | {a} and {b}
topics.join | zh | any | {a}、{b}
topics.join | ja | any | {a}、{b}
topic.detail | en | any | its features
topic.detail | zh | any | 产品特点
topic.detail | ja | any | 特長
topic.lifestyle | en | any | the product in use
topic.lifestyle | zh | any | 使用场景
topic.lifestyle | ja | any | 使うシーン
topic.hero | en | any | the product itself
topic.hero | zh | any | 产品全貌
topic.hero | ja | any | 商品の全体
scene.hook | en | any | Opening
scene.hook | zh | any | 开场
scene.hook | ja | any | オープニング
scene.close | en | any | Opening
scene.close | zh | any | 开场
scene.close | ja | any | オープニング
scene.feature | en | any | Feature
scene.feature | zh | any | 卖点
scene.feature | ja | any | 特長
scene.use | en | any | In use
scene.use | zh | any | 使用场景
scene.use | ja | any | 使うシーン
scene.end | en | any | End card
scene.end | zh | any | 片尾
scene.end | ja | any | エンドカード
describe.hook | en | any | The {noun} comes into view and the first line appears.
describe.hook | zh | any | {noun}入画，第一行字幕出现。
describe.hook | ja | any | {noun}が現れ、最初の字幕が出ます。
describe.close | en | any | The film opens close to the {noun}.
describe.close | zh | any | 以{noun}的近景开场。
describe.close | ja | any | {noun}のアップで始まります。
describe.feature | en | any | The {noun} as the line speaks of it.
describe.feature | zh | any | 字幕所说的{noun}。
describe.feature | ja | any | 字幕が語る{noun}。
describe.use | en | any | The {noun} in the surroundings the line speaks of.
describe.use | zh | any | {noun}出现在字幕所说的场景里。
describe.use | ja | any | 字幕が語る場面の中の{noun}。
describe.end | en | any | The {noun} at rest, with its name.
describe.end | zh | any | {noun}静置，名称居中。
describe.end | ja | any | 静かに置かれた{noun}と名前。
type.extreme_wide | en | any | Extreme wide shot
type.wide | en | any | Wide shot
type.medium_wide | en | any | Medium wide shot
type.medium | en | any | Medium shot
type.medium_close | en | any | Medium close shot
type.close_up | en | any | Close-up
type.extreme_close | en | any | Extreme close-up
type.extreme_wide | zh | any | 大远景
type.wide | zh | any | 全景
type.medium_wide | zh | any | 中全景
type.medium | zh | any | 中景
type.medium_close | zh | any | 中近景
type.close_up | zh | any | 近景特写
type.extreme_close | zh | any | 大特写
type.extreme_wide | ja | any | 大遠景
type.wide | ja | any | 全景
type.medium_wide | ja | any | ミディアムワイド
type.medium | ja | any | ミディアム
type.medium_close | ja | any | ミディアムクローズ
type.close_up | ja | any | クローズアップ
type.extreme_close | ja | any | 超クローズアップ
move.static | en | any | the camera stands still
move.pan_left | en | any | the camera pans left
move.pan_right | en | any | the camera pans right
move.tilt_up | en | any | the camera tilts up
move.tilt_down | en | any | the camera tilts down
move.zoom_in | en | any | the lens zooms in
move.zoom_out | en | any | the lens zooms out
move.tracking | en | any | the camera tracks alongside
move.dolly | en | any | the camera moves in
move.static | zh | any | 固定机位
move.pan_left | zh | any | 镜头左摇
move.pan_right | zh | any | 镜头右摇
move.tilt_up | zh | any | 镜头上摇
move.tilt_down | zh | any | 镜头下摇
move.zoom_in | zh | any | 镜头推近
move.zoom_out | zh | any | 镜头拉远
move.tracking | zh | any | 镜头横移跟随
move.dolly | zh | any | 机位前移
move.static | ja | any | カメラは固定
move.pan_left | ja | any | 左へパン
move.pan_right | ja | any | 右へパン
move.tilt_up | ja | any | 上へティルト
move.tilt_down | ja | any | 下へティルト
move.zoom_in | ja | any | ズームイン
move.zoom_out | ja | any | ズームアウト
move.tracking | ja | any | 横へトラッキング
move.dolly | ja | any | ドリーで前進
shot | en | any | {type}; {movement}. {description}
shot | zh | any | {type}，{movement}。{description}
shot | ja | any | {type}、{movement}。{description}
composition.hero | en | any | Product centred, free space below for the caption
composition.hero | zh | any | 产品居中，下方留出字幕位置
composition.hero | ja | any | 商品を中央に、下に字幕の余白
composition.lifestyle | en | any | Product on a third, surroundings out of focus
composition.lifestyle | zh | any | 产品位于三分线，环境虚化
composition.lifestyle | ja | any | 三分割線上に商品、背景はぼかす
composition.detail | en | any | The detail fills the frame, sharp where the line points
composition.detail | zh | any | 细节充满画面，焦点落在字幕所说之处
composition.detail | ja | any | 細部を画面いっぱいに、要点にピント
because.wish | en | any | You chose this style.
because.words | en | any | The brief speaks of {x}.
because.category | en | any | It suits the category {x}.
