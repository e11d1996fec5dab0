# id | en | zh | ja ; {v} is the measure
height | {v} high | 高{v} | 高さ{v}
width | {v} wide | 宽{v} | 幅{v}
depth | {v} deep | 深{v} | 奥行き{v}
length | {v} long | 长{v} | 長さ{v}
thickness | {v} thick | 厚{v} | 厚さ{v}
across | {v} across | 口径{v} | 直径{v}
weight | {v} | 重{v} | 重さ{v}
