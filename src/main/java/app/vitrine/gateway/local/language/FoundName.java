package app.vitrine.gateway.local.language;

/**
 * A stretch of the brief to use as the name.
 *
 * @param segment index of the segment it fills, −1 when it fills none
 */
record FoundName(int start, int end, int segment) {
  String of(String words) {
    return words.substring(start, end);
  }
}
