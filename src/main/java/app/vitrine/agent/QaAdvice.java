package app.vitrine.agent;

import app.vitrine.domain.qa.QaCheck;

/** What a person can do about a failed check. */
final class QaAdvice {
  private QaAdvice() {}

  static String of(QaCheck failed) {
    return switch (failed.target()) {
      case PHOTO -> "Take the photo again: " + failed.expected() + ".";
      case COPY -> "Edit the text, or regenerate the copy with a reason: " + failed.message();
      case IMAGES -> "Regenerate the images with a reason: " + failed.message();
      case VIDEO -> "Regenerate the video: " + failed.message();
    };
  }
}
