# Word classes the Japanese grammar needs: class | words
chatter | こんにちは;お願いします;ありがとう;無視;指示;書いて;ください
stop | こと;もの;ため;よう;これ;それ;約;的
