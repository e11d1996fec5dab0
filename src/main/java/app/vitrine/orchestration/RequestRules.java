package app.vitrine.orchestration;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.error.VitrineException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ranges of a request (contract §3), each with its own sentence. */
public final class RequestRules {
  static final int MAX_BACKGROUND = 4_000;
  static final int MAX_REQUEST_ID = 200;
  private static final int MAX_COPY_VARIANTS = 5;
  private static final int MAX_IMAGE_VARIANTS = 8;
  private static final int MIN_VIDEO_SEC = 6;
  private static final int MAX_VIDEO_SEC = 60;

  private RequestRules() {}

  /**
   * The request with its texts trimmed.
   *
   * @throws VitrineException {@code PKG_VALIDATION_ERROR} naming the first rule it breaks
   */
  public static GenerateRequest check(GenerateRequest request) {
    checkPhoto(request.photo());
    String background = background(request.background());
    String requestId = requestId(request.requestId());
    checkOptions(request.options());
    return new GenerateRequest(
        request.photo(), background, requestId, request.options(), request.only());
  }

  private static void checkPhoto(@Nullable PhotoSource photo) {
    switch (photo) {
      case null ->
          throw VitrineException.invalid(
              "The request has no photo.",
              "Give exactly one: a file, a web address, or an image of the library.");
      case PhotoSource.File file when file.path().isBlank() ->
          throw VitrineException.invalid(
              "The photo's file name is empty.", "Choose a photo of the product.");
      case PhotoSource.Url url when !isWebAddress(url.url()) ->
          throw VitrineException.invalid(
              "The photo's address is not a web address.",
              "Give an address that starts with https:// or http://.");
      case PhotoSource.File ignored -> {}
      case PhotoSource.Url ignored -> {}
      case PhotoSource.Asset ignored -> {}
    }
  }

  private static boolean isWebAddress(String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private static String background(@Nullable String background) {
    String text = background == null ? "" : CleanText.of(background);
    if (text.codePoints().noneMatch(CleanText::isVisible)) {
      throw VitrineException.invalid(
          "The background text is empty.",
          "Describe the product in a few words: what it is, what it is made of, who it is for.");
    }
    int length = CleanText.length(text);
    if (length > MAX_BACKGROUND) {
      throw VitrineException.invalid(
          String.format(Locale.ENGLISH, "The background text is %,d characters long.", length),
          String.format(Locale.ENGLISH, "Shorten it to %,d characters or fewer.", MAX_BACKGROUND));
    }
    return text;
  }

  private static @Nullable String requestId(@Nullable String requestId) {
    if (requestId == null) {
      return null;
    }
    String id = requestId.strip();
    if (id.isEmpty()
        || id.length() > MAX_REQUEST_ID
        || !id.chars().allMatch(RequestRules::isVisible)) {
      throw VitrineException.invalid(
          "The request id is not usable.",
          "Leave it out, or give 1 to "
              + MAX_REQUEST_ID
              + " plain letters, digits and signs without blanks.");
    }
    return id;
  }

  private static boolean isVisible(int c) {
    return c > ' ' && c <= '~';
  }

  private static void checkOptions(PackageOptions options) {
    between("copy variants", options.copyVariants(), 1, MAX_COPY_VARIANTS);
    between("image variants", options.imageVariants(), 1, MAX_IMAGE_VARIANTS);
    between("seconds of video", options.videoDurationSec(), MIN_VIDEO_SEC, MAX_VIDEO_SEC);
    checkDistinct("language", options.languages());
    checkDistinct("copy channel", options.channels());
    if (options.channels().isEmpty()) {
      throw VitrineException.invalid(
          "No copy channel is chosen.", "Choose at least one, such as the product page.");
    }
  }

  private static void between(String what, int value, int min, int max) {
    if (value < min || value > max) {
      throw VitrineException.invalid(
          "The number of %s is %d.".formatted(what, value), "Choose %d to %d.".formatted(min, max));
    }
  }

  private static void checkDistinct(String what, List<? extends Enum<?>> chosen) {
    if (new HashSet<>(chosen).size() < chosen.size()) {
      throw VitrineException.invalid(
          "A %s is chosen twice.".formatted(what), "Choose each %s once.".formatted(what));
    }
  }
}
