package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.phrase.Phrasebook;
import app.vitrine.media.voice.SystemVoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is started by a shell")
class VoiceReportTest {
  private static final Phrasebook CHINESE = Phrasebook.of(Locale.SIMPLIFIED_CHINESE);

  @TempDir private Path folder = Path.of("");

  @Test
  void where_there_is_no_program_those_that_were_looked_for_are_named() {
    String report = report();

    assertThat(report)
        .isEqualTo(
            "no voice for zh, en, ja; not found on the search path:"
                + " say, powershell, espeak-ng, espeak");
    assertThat(CHINESE.say(report)).startsWith("zh, en, ja 没有语音；搜索路径中没有这些程序：");
  }

  @Test
  void a_program_that_fails_or_has_no_voice_is_named_with_its_reason() throws IOException {
    Path program = Files.writeString(folder.resolve("espeak"), "#!/bin/sh\nexit 3\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));

    String report = report();

    assertThat(report)
        .isEqualTo(
            "no voice for zh, en, ja; tried: espeak zh (it failed with 3),"
                + " espeak en-us (it failed with 3), espeak en (it failed with 3),"
                + " espeak (it has no voice for this language)");
    assertThat(CHINESE.say(report))
        .startsWith("zh, en, ja 没有语音；试过：espeak zh（以代码 3 失败）")
        .endsWith("espeak（它没有这种语言的语音）");
  }

  @Test
  void beside_those_that_speak_the_rest_is_said_in_chinese_too() {
    assertThat(
            CHINESE.say(
                "en: espeak-ng en-us; no voice for ja; tried: espeak-ng ja (it does not read this"
                    + " language)"))
        .isEqualTo("en: espeak-ng en-us；ja 没有语音；试过：espeak-ng ja（它不会读这种语言）");
  }

  private String report() {
    return VoiceReport.of(SystemVoices.onPath(Map.of("PATH", folder.toString())));
  }
}
