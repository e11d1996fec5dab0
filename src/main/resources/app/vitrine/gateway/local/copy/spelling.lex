# What is told of a word that may be misspelt: key | language | tone | words; {x} the word, {y} the known one
misspelt | en | any | “{x}” may be misspelt: did you mean “{y}”? The texts keep your word; to change it, correct the brief, or regenerate the copy and say “The name is …”.
