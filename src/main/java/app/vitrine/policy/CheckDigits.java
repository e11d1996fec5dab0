package app.vitrine.policy;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Sums that tell a real number from a row of digits. */
final class CheckDigits {
  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ID_CHECKS = "10X98765432";
  private static final int ID_LENGTH = 18;
  private static final int GTIN_SHORT = 13;
  private static final int GTIN_LONG = 14;

  private CheckDigits() {}

  /** Whether these 18 characters are a Chinese identity number (GB 11643: date and mod 11). */
  static boolean isChineseId(String id) {
    if (id.length() != ID_LENGTH) {
      return false;
    }
    try {
      LocalDate.of(number(id, 6, 10), number(id, 10, 12), number(id, 12, 14));
    } catch (DateTimeException noSuchDay) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < ID_WEIGHTS.length; i++) {
      sum += ID_WEIGHTS[i] * digit(id, i);
    }
    char check = ID_CHECKS.charAt(sum % ID_CHECKS.length());
    return Character.toUpperCase(id.charAt(ID_LENGTH - 1)) == check;
  }

  /** Whether the digits pass Luhn's sum (ISO/IEC 7812-1), as payment cards do. */
  static boolean passesLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int value = digit(digits, digits.length() - 1 - i);
      int doubled = i % 2 == 1 ? value * 2 : value;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  /** Whether the digits are an article number of 13 or 14 digits (GS1: weights 3 and 1). */
  static boolean isGtin(String digits) {
    if (digits.length() != GTIN_SHORT && digits.length() != GTIN_LONG) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += digit(digits, digits.length() - 1 - i) * (i % 2 == 1 ? 3 : 1);
    }
    return sum % 10 == 0;
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }

  private static int digit(String digits, int at) {
    return digits.charAt(at) - '0';
  }
}
