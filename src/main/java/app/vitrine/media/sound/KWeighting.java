package app.vitrine.media.sound;

/** The two filters of ITU-R BS.1770-4, tables 1 and 2, with their coefficients for 48 kHz. */
final class KWeighting {
  private final Biquad head =
      new Biquad(
          1.53512485958697,
          -2.69169618940638,
          1.19839281085285,
          -1.69065929318241,
          0.73248077421585);
  private final Biquad low = new Biquad(1, -2, 1, -1.99004745483398, 0.99007225036621);

  double filter(double sample) {
    return low.filter(head.filter(sample));
  }
}
