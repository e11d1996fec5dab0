package app.vitrine.tool;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.gateway.ModelGateway;
import app.vitrine.gateway.port.TextModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading and writing words. */
public final class TextTools {
  private final ToolRegistry registry;
  private final ModelGateway gateway;

  TextTools(ToolRegistry registry, ModelGateway gateway) {
    this.registry = registry;
    this.gateway = gateway;
  }

  /** Texts and the provider that wrote them. */
  public record WrittenCopy(String provider, List<CopyText> texts) {
    public WrittenCopy {
      texts = List.copyOf(texts);
    }
  }

  /** Reads the merchant's brief in the language it was noticed to be in. */
  public BriefReading read(ToolScope scope, String background, Language language) {
    return registry.call(
        scope.caller(),
        Tool.READ_BRIEF,
        Map.of("characters", Integer.toString(background.length()), "language", language.name()),
        () -> gateway.read(new TextModel.BriefOrder(background, language), scope.call("brief")),
        read -> read.facts().size() + " facts, category " + read.category());
  }

  /** Writes one text per channel, language and variant. */
  public WrittenCopy write(
      ToolScope scope,
      String background,
      ProductAnalysis analysis,
      List<Channel> channels,
      List<Language> languages,
      int variants,
      List<String> guidance,
      int revision) {
    TextModel.CopyOrder order =
        new TextModel.CopyOrder(
            background, analysis, channels, languages, variants, guidance, revision);
    return registry.call(
        scope.caller(),
        Tool.WRITE_COPY,
        Map.of(
            "channels", channels.toString(),
            "languages", languages.toString(),
            "variants", Integer.toString(variants),
            "guidance", String.join(" · ", guidance)),
        () -> {
          ModelGateway.Answered<List<CopyText>> answer = gateway.write(order, scope.call("copy"));
          return new WrittenCopy(answer.provider(), answer.value());
        },
        written -> written.texts().size() + " texts by " + written.provider());
  }

  /** Chooses what a picture points out. */
  public CalloutWords callOut(
      ToolScope scope,
      ProductAnalysis analysis,
      Language language,
      int most,
      List<String> guidance) {
    TextModel.CalloutOrder order = new TextModel.CalloutOrder(analysis, language, most, guidance);
    return registry.call(
        scope.caller(),
        Tool.CALL_OUT,
        Map.of("language", language.name()),
        () -> gateway.callOut(order, scope.call("callout_" + language.name())),
        CalloutWords::said);
  }

  /** Chooses the film's style. */
  public StyleChoice chooseStyle(
      ToolScope scope, ProductAnalysis analysis, @Nullable VideoStyle wished) {
    return registry.call(
        scope.caller(),
        Tool.CHOOSE_STYLE,
        Map.of("wished", wished == null ? "none" : wished.name()),
        () -> gateway.chooseStyle(new TextModel.StyleOrder(analysis, wished), scope.call("style")),
        choice -> choice.style() + ": " + choice.because());
  }

  /** Tells the film's story. */
  public Script tellStory(
      ToolScope scope,
      ProductAnalysis analysis,
      StyleChoice style,
      Language language,
      int durationSec,
      List<String> guidance,
      int revision) {
    TextModel.StoryOrder order =
        new TextModel.StoryOrder(analysis, style, language, durationSec, guidance, revision);
    return registry.call(
        scope.caller(),
        Tool.TELL_STORY,
        Map.of("language", language.name(), "seconds", Integer.toString(durationSec)),
        () -> gateway.tellStory(order, scope.call("story")),
        script -> script.scenes().size() + " scenes: " + script.title());
  }

  /** Breaks the story down into shots. */
  public Storyboard breakDown(
      ToolScope scope,
      ProductAnalysis analysis,
      Script script,
      StyleChoice style,
      AspectRatio aspectRatio,
      int durationSec,
      List<String> guidance) {
    TextModel.StoryboardOrder order =
        new TextModel.StoryboardOrder(analysis, script, style, aspectRatio, durationSec, guidance);
    return registry.call(
        scope.caller(),
        Tool.BREAK_DOWN,
        Map.of("scenes", Integer.toString(script.scenes().size())),
        () -> gateway.breakDown(order, scope.call("storyboard")),
        board -> board.shots().size() + " shots, " + board.durationSec() + " s");
  }
}
