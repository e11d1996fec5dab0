# Word classes the Japanese grammar needs: class | words
chatter | こんにちは;お願いします;ありがとう;無視;指示;書いて;ください
stop | 一つ;二つ;三つ;こと;もの;ため;よう;これ;それ;約;的
# Parts of speech (as the IPA dictionary calls them) that name things, and those among them that do not
speech_named | 名詞;形容詞-自立
speech_grammar | 名詞-数;名詞-代名詞;名詞-非自立;名詞-接尾
# What a measure that follows is said of is a part or a portion, not the whole
part_measured | 1個あたり;一個あたり;1袋;1包;タンク;コード
# Words in a name by which a thing is a pet's
pet_audience | 犬用;猫用
pet_name | 犬用;猫用;ペット
no_pet_name | ペットボトル
