package app.vitrine.media.voice;

import java.util.List;
import java.util.Map;

/**
 * How a program is asked to say a text. The text itself is in a file: no command line and no shell
 * sees it.
 *
 * @param words the program and its arguments
 * @param environment what it is told besides
 */
record VoiceCommand(List<String> words, Map<String, String> environment) {
  VoiceCommand {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }
}
