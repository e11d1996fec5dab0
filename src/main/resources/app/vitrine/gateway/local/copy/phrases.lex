# Set phrases around lexicon words: key | language | tone | words
materials | en | any | Materials include {x}
materials.one | en | any | The material is {x}
colours | en | any | The colours are {x}
colours.one | en | any | The colour is {x}
in_the_box.one | en | any | In the box: {x}
for | en | any | for {x}
for.one | en | any | for {x}
value | en | any | {n} {u}
about | en | any | about {n} {u}
materials | zh | any | 材质包括{x}
materials.one | zh | any | 材质为{x}
colours | zh | any | 颜色包括{x}
colours.one | zh | any | 颜色为{x}
for | zh | any | 适合{x}
for.one | zh | any | 适合{x}
technology.one | zh | any | 采用{x}
value | zh | any | {n}{u}
about | zh | any | 约{n}{u}
materials | ja | any | 素材は{x}
materials.one | ja | any | 素材は{x}
colours | ja | any | 色は{x}
colours.one | ja | any | 色は{x}
for | ja | any | {x}にどうぞ
for.one | ja | any | {x}にどうぞ
value | ja | any | {n}{u}
about | ja | any | 約{n}{u}
gift | en | any | as a gift
gift | zh | any | 适合送礼
gift | ja | any | 贈り物にどうぞ
material_used.one | zh | any | 采用{x}
size.one | zh | any | 尺寸为{x}
measured.SIZE.one | zh | any | 尺寸为{x}
measured.WEIGHT.one | zh | any | 重量为{x}
measured.CAPACITY.one | zh | any | 容量为{x}
size_letters.one | zh | any | 尺码为{x}
origin.one | zh | any | 产自{x}
