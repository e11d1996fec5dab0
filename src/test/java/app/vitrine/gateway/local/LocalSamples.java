package app.vitrine.gateway.local;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.TextModel.BriefOrder;
import app.vitrine.gateway.port.TextModel.CopyOrder;
import app.vitrine.gateway.port.TextModel.StoryOrder;
import app.vitrine.gateway.port.TextModel.StoryboardOrder;
import app.vitrine.gateway.port.TextModel.StyleOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample briefs and short ways to order from the local engine. */
public final class LocalSamples {
  public static final LocalTextModel MODEL = new LocalTextModel();
  public static final CallContext CALL =
      new CallContext("wf-test", "key", Instant.MAX, CancelToken.none(), ProgressSink.NONE);
  public static final List<String> NAMES =
      List.of(
          "candle-jar",
          "enamel-mug",
          "glass-perfume",
          "leather-wallet",
          "tea-tin",
          "white-ceramic-vase",
          "wireless-headphones");

  /** Reading a brief has one answer, and many tests ask for the same. */
  private static final Map<String, ProductAnalysis> READ = new ConcurrentHashMap<>();

  private LocalSamples() {}

  /** All sample briefs as file names, such as {@code tea-tin.zh}. */
  public static Stream<String> all() {
    return NAMES.stream().flatMap(name -> Stream.of(name + ".en", name + ".zh"));
  }

  public static String brief(String sample) {
    try {
      return Files.readString(Path.of("assets/samples", sample + ".txt")).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static String resource(String name) {
    try (InputStream in = LocalSamples.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static ProductAnalysis analysis(String background) {
    return READ.computeIfAbsent(background, LocalSamples::read);
  }

  private static ProductAnalysis read(String background) {
    BriefReading reading = MODEL.read(new BriefOrder(background, null), CALL);
    PhotoReading photo =
        new PhotoReading(
            1200,
            1200,
            new Box(300, 300, 600, 600),
            0.25,
            List.of(new Swatch("#1F3556", 0.6, Map.of())),
            List.of());
    MediaFile cutout =
        new MediaFile(
            new UUID(1, 1), "artifacts/images/cutout.png", "cutout", "image/png", "00", 1);
    return new ProductAnalysis(
        reading, photo, cutout, List.of(SceneKind.HERO, SceneKind.LIFESTYLE, SceneKind.DETAIL));
  }

  /** Texts of all channels. */
  public static List<CopyText> write(
      String background, Language language, int variants, List<String> guidance, int revision) {
    ProductAnalysis analysis = analysis(background);
    return MODEL.write(
        new CopyOrder(
            background,
            analysis,
            List.of(Channel.values()),
            List.of(language),
            variants,
            guidance,
            revision),
        CALL);
  }

  public static Language languageOf(String sample) {
    return sample.endsWith(".zh") ? Language.ZH : Language.EN;
  }

  /** Every sentence of a text, title and call to action included. */
  public static List<Sentence> sentences(CopyText text) {
    List<Sentence> all = new ArrayList<>();
    all.add(text.title());
    text.body().forEach(all::addAll);
    all.addAll(text.bullets());
    all.add(text.callToAction());
    return all;
  }

  public static Script story(String background, Language language, int seconds, int revision) {
    ProductAnalysis analysis = analysis(background);
    StyleChoice style = MODEL.chooseStyle(new StyleOrder(analysis, null), CALL);
    return MODEL.tellStory(
        new StoryOrder(analysis, style, language, seconds, List.of(), revision), CALL);
  }

  public static Storyboard storyboard(String background, Language language, int seconds) {
    ProductAnalysis analysis = analysis(background);
    StyleChoice style = MODEL.chooseStyle(new StyleOrder(analysis, null), CALL);
    return storyboard(analysis, style, language, seconds);
  }

  public static Storyboard storyboard(
      ProductAnalysis analysis, StyleChoice style, Language language, int seconds) {
    return film(analysis, style, language, seconds, List.of()).board();
  }

  /** A story and its shots. */
  public record Told(Script script, Storyboard board) {}

  /** A film as people ask for it. */
  public static Told film(
      ProductAnalysis analysis,
      StyleChoice style,
      Language language,
      int seconds,
      List<String> guidance) {
    Script script =
        MODEL.tellStory(new StoryOrder(analysis, style, language, seconds, guidance, 1), CALL);
    return new Told(
        script,
        MODEL.breakDown(
            new StoryboardOrder(
                analysis, script, style, AspectRatio.PORTRAIT_9_16, seconds, guidance),
            CALL));
  }

  /** All that is said of a brief, in its language, one sentence after the other. */
  static String said(String brief) {
    boolean chinese =
        brief
            .codePoints()
            .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
    return write(brief, chinese ? Language.ZH : Language.EN, 2, List.of(), 1).stream()
        .flatMap(text -> sentences(text).stream())
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
  }
}
