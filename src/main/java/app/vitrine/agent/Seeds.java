package app.vitrine.agent;

import app.vitrine.domain.brief.PackageInput;
import java.util.HexFormat;

/** Seeds that are the same for the same photo, purpose and revision, and differ otherwise. */
final class Seeds {
  private static final int HEX_DIGITS_USED = 12;

  private Seeds() {}

  static long of(PackageInput input, String purpose, int revision) {
    long photo = HexFormat.fromHexDigitsToLong(input.photoSha256(), 0, HEX_DIGITS_USED);
    return 31 * (31 * photo + purpose.hashCode()) + revision;
  }
}
