package app.vitrine.studio.settings;

import java.util.Locale;

/** Everything that can be set or looked up here, in order; each has a row. */
enum Setting {
  THEME(Group.APPEARANCE),
  TEXT_SIZE(Group.APPEARANCE),
  LANGUAGE(Group.APPEARANCE),
  LANGUAGES(Group.DEFAULTS),
  CHANNELS(Group.DEFAULTS),
  COPIES(Group.DEFAULTS),
  PICTURES(Group.DEFAULTS),
  SECONDS(Group.DEFAULTS),
  SHAPE(Group.DEFAULTS),
  STYLE(Group.DEFAULTS),
  SOUND(Group.DEFAULTS),
  VOICE(Group.DEFAULTS),
  APPROVAL(Group.DEFAULTS),
  FOLDER(Group.STORAGE),
  SPACE(Group.STORAGE),
  PAPERS(Group.STORAGE),
  BIN(Group.STORAGE),
  PARALLEL(Group.WORK),
  VIDEO_TIME(Group.WORK),
  ENGINE(Group.PROVIDERS),
  VERSION(Group.ABOUT),
  LICENCES(Group.ABOUT);

  private final Group group;

  /** What belongs together. */
  enum Group {
    APPEARANCE,
    DEFAULTS,
    STORAGE,
    WORK,
    PROVIDERS,
    ABOUT;

    /** Key of its heading. */
    String key() {
      return "settings.group_" + name().toLowerCase(Locale.ROOT);
    }
  }

  Setting(Group group) {
    this.group = group;
  }

  Group group() {
    return group;
  }

  /** Key of its name. */
  String key() {
    return "settings.name_" + name().toLowerCase(Locale.ROOT);
  }

  /** Key of what it does. */
  String hintKey() {
    return "settings.hint_" + name().toLowerCase(Locale.ROOT);
  }

  /** Key of other words people look for it with. */
  String wordsKey() {
    return "settings.words_" + name().toLowerCase(Locale.ROOT);
  }
}
