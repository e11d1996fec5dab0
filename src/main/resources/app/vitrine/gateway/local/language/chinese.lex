# Word classes the Chinese grammar needs: class | words
stop | 的;了;和;与;及;或;也;都;在;是;有;为;对;把;被;等;约;左右;以及;并;可;可以;适合;每;个;只;一;用;款;上;下;中;内;外;带;配;后;则;就;还;很
chatter | 你好;您好;请帮;帮我;谢谢;麻烦;忽略;系统提示;指令;写一段;写个;文案;加微信;联系;扫码;点击;私信;老板;亲们;哈哈;我觉得
qualifier | 不;非;仅;只;除;未;勿;无;但;最长;长达;以内
denied_wanted | 不含;不加;不渗;不漏;不掉;不粘;不褪;不锈
name_lead | 这款;这个;这只;这件;本款;一款;我们的;我家;全新;新款;的;，;～
clause_lead | 其实;另外;还有;对了;而且;不过;并且
# Words before which a phrase may be cut off
cut_before | 并;和;以及
