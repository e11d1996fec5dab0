$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
$voice = $speaker.GetInstalledVoices() |
  Where-Object { $_.Enabled -and $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $env:VITRINE_VOICE } |
  Select-Object -First 1
if ($null -eq $voice) { exit 3 }
$speaker.SelectVoice($voice.VoiceInfo.Name)
$speaker.SetOutputToWaveFile($env:VITRINE_VOICE_SOUND)
$speaker.Speak([IO.File]::ReadAllText($env:VITRINE_VOICE_TEXT, [Text.Encoding]::UTF8))
$speaker.Dispose()
