package app.vitrine.studio.settings;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.create.OptionControls;
import java.util.Map;
import javafx.scene.layout.Region;

/** What new packages begin with. */
final class DefaultRows {
  private final OptionControls controls;
  private final Parts parts;

  DefaultRows(SettingsViewModel model, Parts parts) {
    this.controls = new OptionControls(model.defaults(), parts);
    this.parts = parts;
  }

  Map<Setting, Region> rows() {
    return Map.of(
        Setting.LANGUAGES,
        SettingsRow.below(Setting.LANGUAGES, parts, controls.languages()),
        Setting.CHANNELS,
        SettingsRow.below(Setting.CHANNELS, parts, controls.channels()),
        Setting.COPIES,
        SettingsRow.beside(Setting.COPIES, parts, controls.copyVariants()),
        Setting.PICTURES,
        SettingsRow.beside(Setting.PICTURES, parts, controls.imageVariants()),
        Setting.SECONDS,
        SettingsRow.beside(Setting.SECONDS, parts, controls.videoSeconds()),
        Setting.SHAPE,
        SettingsRow.beside(Setting.SHAPE, parts, controls.shape()),
        Setting.STYLE,
        SettingsRow.beside(Setting.STYLE, parts, controls.style()),
        Setting.SOUND,
        SettingsRow.beside(Setting.SOUND, parts, controls.sound("settings.on")),
        Setting.VOICE,
        SettingsRow.beside(Setting.VOICE, parts, controls.voice("settings.on")),
        Setting.APPROVAL,
        SettingsRow.beside(Setting.APPROVAL, parts, controls.approval("settings.on")));
  }
}
