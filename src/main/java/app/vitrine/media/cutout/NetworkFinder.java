package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the product with the networks: once in the whole photo, then again close up. */
final class NetworkFinder implements RoughFinder {
  private static final List<MatteNetworks.Look> FROM_AFAR =
      List.of(
          new MatteNetworks.Look(MatteNetwork.A, 192), new MatteNetworks.Look(MatteNetwork.B, 288));
  private static final List<MatteNetworks.Look> CLOSE_UP =
      List.of(
          new MatteNetworks.Look(MatteNetwork.A, 192),
          new MatteNetworks.Look(MatteNetwork.B, 288),
          new MatteNetworks.Look(MatteNetwork.B, 384));
  private static final int GRID = 400;
  private static final int CLOSE_GRID = 384;
  private static final float CLOSE_WEIGHT = 0.6f;

  /** Margin round the product for the close look, as a share of its longer side. */
  private static final double CLOSE_MARGIN = 0.14;

  private final MatteNetworks networks;
  private final List<MatteNetworks.Look> fromAfar;
  private final List<MatteNetworks.Look> closeUp;

  private NetworkFinder(
      MatteNetworks networks, List<MatteNetworks.Look> fromAfar, List<MatteNetworks.Look> closeUp) {
    this.networks = networks;
    this.fromAfar = List.copyOf(fromAfar);
    this.closeUp = List.copyOf(closeUp);
  }

  /** Asks all networks and takes the mean of what they say. */
  static NetworkFinder ofAll(MatteNetworks networks) {
    return new NetworkFinder(networks, FROM_AFAR, CLOSE_UP);
  }

  /** Asks one of our networks alone. */
  static NetworkFinder of(MatteNetworks networks, MatteNetwork network) {
    return new NetworkFinder(networks, only(FROM_AFAR, network), only(CLOSE_UP, network));
  }

  /** Asks a person's own network, always at the side it wants. */
  static NetworkFinder ofOwn(MatteNetworks networks, MatteNetwork own) {
    List<MatteNetworks.Look> look = List.of(new MatteNetworks.Look(own, own.asking().side()));
    return new NetworkFinder(networks, look, look);
  }

  private static List<MatteNetworks.Look> only(
      List<MatteNetworks.Look> looks, MatteNetwork network) {
    return looks.stream().filter(look -> look.network().equals(network)).toList();
  }

  @Override
  public @Nullable Rough find(WorkingPhoto photo, CancelToken cancel) {
    Frame whole = photo.whole();
    Plane afar = networks.look(photo, whole, fromAfar, GRID, GRID, cancel);
    Frame product = new Rough(whole, afar).product();
    if (product == null) {
      return null;
    }
    Frame close = photo.around(product, CLOSE_MARGIN);
    Plane near = networks.look(photo, close, closeUp, CLOSE_GRID, CLOSE_GRID, cancel);
    Rough rough = new Rough(whole, afar).amidGround(photo, product);
    Plane matte = rough.matte();
    Plane detail = near.resampled(close, rough.frame(), matte.width, matte.height);
    for (int i = 0; i < matte.data.length; i++) {
      matte.data[i] = (1 - CLOSE_WEIGHT) * matte.data[i] + CLOSE_WEIGHT * detail.data[i];
    }
    return rough;
  }
}
