package app.vitrine.studio.settings;

import app.vitrine.studio.text.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Finds settings by their names, what they do, and other words for them. */
final class SettingsSearch {
  private final Words words;

  SettingsSearch(Words words) {
    this.words = words;
  }

  /** The settings in whose words every word of {@code query} begins or stands; all for none. */
  Set<Setting> find(String query) {
    String[] wanted = query.toLowerCase(Locale.ROOT).strip().split("\\s+");
    Set<Setting> found = EnumSet.noneOf(Setting.class);
    for (Setting setting : Setting.values()) {
      String all = text(setting);
      if (Arrays.stream(wanted).allMatch(all::contains)) {
        found.add(setting);
      }
    }
    return found;
  }

  private String text(Setting setting) {
    return String.join(
            " ",
            words.text(setting.group().key()),
            words.text(setting.key()),
            words.text(setting.hintKey()),
            words.text(setting.wordsKey()))
        .toLowerCase(Locale.ROOT);
  }
}
