# What is told of wishes that a film does not follow: key | language | tone | words
unknown | en | any | Not followed in the video: “{x}”. The built-in film maker understands slower or faster, less text or none, no call to action at the end, starting with a close-up, and what to mention, say first or leave out.
missing | en | any | Not followed in the video: “{x}”. Your brief says nothing of it, and nothing is made up; add it to the brief.
unshown | en | any | Not followed in the video: “{x}”. The film has no room for that line; write it into the caption of a shot.
sound | en | any | Not followed in the video: “{x}”. Whether there is music is chosen when a package is made, and its mood comes with the style; for other music, change the music of the film.
length | en | any | Not followed in the video: “{x}”. How long the film is, is chosen when a package is made; the length of a shot can be edited in the storyboard.
front | en | any | Followed in part: “{x}”. The film opens with a close-up of the product's front; where a logo or a part is, the program cannot tell.
slowest | en | any | Followed in part: “{x}”. A film of this length cannot have fewer shots; the camera moves as gently as it can.
fastest | en | any | Followed in part: “{x}”. A film of this length cannot have more shots that can still be taken in.
unknown | zh | any | 视频未能照办：“{x}”。内置短片制作懂得更慢、更快、少放文字、不放文字、片尾不放行动号召、以特写开场，以及提什么、先说什么、不提什么。
missing | zh | any | 视频未能照办：“{x}”。您的资料里没有这一点，系统不会编造；请先补进资料。
unshown | zh | any | 视频未能照办：“{x}”。短片里放不下这一句；请直接写进某个镜头的字幕。
sound | zh | any | 视频未能照办：“{x}”。有没有音乐在新建时选定，曲调随风格而定；想换一首，请在视频里更换配乐。
length | zh | any | 视频未能照办：“{x}”。短片时长在新建时选定；单个镜头的长短可在分镜里修改。
front | zh | any | 部分照办：“{x}”。短片以产品正面的特写开场；标志或部件在什么位置，程序无法判断。
slowest | zh | any | 部分照办：“{x}”。这个时长的短片镜头已不能再少；镜头运动已尽量轻缓。
fastest | zh | any | 部分照办：“{x}”。这个时长的短片镜头再多就看不清了。
unknown | ja | any | 動画に反映できませんでした：「{x}」。ゆっくり・速く・文字を減らす（なくす）・最後の呼びかけなし・アップで始める・触れる内容、最初に言う内容、省く内容、に対応しています。
missing | ja | any | 動画に反映できませんでした：「{x}」。元の説明に記載がないため、書き足していません。
unshown | ja | any | 動画に反映できませんでした：「{x}」。この一文を入れる場所がありません。カットの字幕に直接書いてください。
sound | ja | any | 動画に反映できませんでした：「{x}」。音楽の有無は作成時に選び、曲調はスタイルで決まります。別の曲にするには、動画の音楽を変えてください。
length | ja | any | 動画に反映できませんでした：「{x}」。動画の長さは作成時に選びます。カットごとの長さは絵コンテで変えられます。
front | ja | any | 一部だけ反映しました：「{x}」。商品の正面のアップで始まります。ロゴや部品の位置は判別できません。
slowest | ja | any | 一部だけ反映しました：「{x}」。この長さではカットをこれ以上減らせません。カメラの動きはできるだけ穏やかにしています。
fastest | ja | any | 一部だけ反映しました：「{x}」。この長さではカットをこれ以上増やすと見分けられません。
