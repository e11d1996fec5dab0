package app.vitrine.studio.create;

import app.vitrine.domain.work.Listing;
import app.vitrine.studio.text.UiLanguage;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was dropped, sorted: photos, with those of folders; text files of the same name lend the
 * photos their words.
 */
final class DroppedFiles {
  /** More than this at once are not taken. */
  static final int MOST_PHOTOS = 300;

  private static final Logger LOG = LoggerFactory.getLogger(DroppedFiles.class);
  private static final Set<String> PHOTO_ENDINGS =
      Set.of("png", "jpg", "jpeg", "webp", "bmp", "tif", "tiff", "gif");
  private static final List<String> TEXT_ENDINGS = List.of(".txt", ".en.txt", ".zh.txt", ".md");
  private static final List<String> CHINESE_FIRST = List.of(".txt", ".zh.txt", ".en.txt", ".md");
  private static final int LONGEST_TEXT_BYTES = 64 * 1024;

  /**
   * What is taken of a drop.
   *
   * @param passedBy files that are no photos by their name
   * @param tooMany photos beyond {@link #MOST_PHOTOS}
   */
  record Sorted(List<Path> photos, int passedBy, int tooMany) {}

  private DroppedFiles() {}

  /** Sorts a drop; looks into folders, not into those within them. */
  static Sorted sort(List<Path> dropped) throws IOException {
    List<Path> photos = new ArrayList<>();
    int passedBy = 0;
    for (Path each : dropped) {
      if (Files.isDirectory(each)) {
        passedBy += take(each, photos);
      } else if (dropped.size() == 1 || looksLikePhoto(each)) {
        photos.add(each);
      } else {
        passedBy++;
      }
    }
    int taken = Math.min(photos.size(), MOST_PHOTOS);
    return new Sorted(List.copyOf(photos.subList(0, taken)), passedBy, photos.size() - taken);
  }

  /**
   * Takes a folder's photos.
   *
   * @return how much else is in it; 1 for a folder that cannot be read
   */
  private static int take(Path folder, List<Path> photos) {
    try {
      List<Path> all = Listing.of(folder);
      Set<Path> found =
          all.stream()
              .filter(Files::isRegularFile)
              .filter(DroppedFiles::looksLikePhoto)
              .collect(Collectors.toCollection(TreeSet::new));
      photos.addAll(found);
      return (int) all.stream().filter(each -> !found.contains(each) && !lendsWords(each)).count();
    } catch (IOException unreadable) {
      LOG.warn("{} cannot be read and was passed by", folder, unreadable);
      return 1;
    }
  }

  private static boolean lendsWords(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return TEXT_ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * The words in a text file beside the photo with the same name, if there is one.
   *
   * @param language the studio's; of two files named by their languages that one counts
   */
  static Optional<String> wordsBeside(Path photo, UiLanguage language) {
    String name = String.valueOf(photo.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    for (String ending : language == UiLanguage.CHINESE ? CHINESE_FIRST : TEXT_ENDINGS) {
      Path text = photo.resolveSibling(stem + ending);
      try {
        if (Files.isRegularFile(text) && Files.size(text) <= LONGEST_TEXT_BYTES) {
          return Optional.of(Files.readString(text, StandardCharsets.UTF_8).strip());
        }
      } catch (CharacterCodingException notText) {
        LOG.debug("{} is no text in UTF-8 and was passed by", text);
      } catch (IOException unreadable) {
        LOG.info("{} cannot be read; its photo was taken without it", text, unreadable);
      }
    }
    return Optional.empty();
  }

  private static boolean looksLikePhoto(Path file) {
    String name = String.valueOf(file.getFileName());
    return PHOTO_ENDINGS.contains(
        name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
