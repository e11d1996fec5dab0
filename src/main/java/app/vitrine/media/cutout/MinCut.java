package app.vitrine.media.cutout;

import java.util.Arrays;

/**
 * The cheapest way to share places out between product and ground, when each place leans to one of
 * them and neighbours would rather stay together (Boykov, Kolmogorov: An Experimental Comparison of
 * Min-Cut/Max-Flow Algorithms, 2004): two trees grow from both sides, and where they meet flow is
 * pushed through until no way is left.
 */
final class MinCut {
  private static final int NONE = -1;

  /** In place of the arc to a parent: the side itself is the parent, or it has just been lost. */
  private static final int SIDE = -2;

  private static final int LOST = -3;

  /** What the flow leaves of each place's leaning: above 0 to the product, below to the ground. */
  private final float[] leaning;

  /** The first arc of each place, and the next of each arc; arc {@code a ^ 1} leads back. */
  private final int[] first;

  private int[] next;
  private int[] head;
  private float[] capacity;
  private int arcs;

  private final boolean[] product;
  private final int[] parent;
  private final int[] stamp;
  private final int[] distance;
  private final boolean[] waiting;
  private final Ring active;
  private final Ring lost;
  private int time;

  /** Places in the order they came; grows as needed. */
  private static final class Ring {
    private int[] places = new int[64];
    private int from;
    private int count;

    void add(int place) {
      if (count == places.length) {
        int[] more = new int[2 * count];
        for (int i = 0; i < count; i++) {
          more[i] = places[(from + i) % count];
        }
        places = more;
        from = 0;
      }
      places[(from + count) % places.length] = place;
      count++;
    }

    int poll() {
      int place = places[from];
      from = (from + 1) % places.length;
      count--;
      return place;
    }
  }

  /**
   * Places without leanings or links.
   *
   * @param places how many; they are numbered from 0
   */
  MinCut(int places) {
    this.leaning = new float[places];
    this.first = new int[places];
    Arrays.fill(first, NONE);
    this.next = new int[8 * places + 2];
    this.head = new int[8 * places + 2];
    this.capacity = new float[8 * places + 2];
    this.product = new boolean[places];
    this.parent = new int[places];
    this.stamp = new int[places];
    this.distance = new int[places];
    this.waiting = new boolean[places];
    this.active = new Ring();
    this.lost = new Ring();
  }

  /** What it costs not to give a place to the product, less what it costs to give it; adds up. */
  void lean(int place, float toProduct) {
    leaning[place] += toProduct;
  }

  /**
   * Links two places.
   *
   * @param cost above 0, of giving one to the product and the other to the ground
   */
  void link(int one, int other, float cost) {
    if (arcs == next.length) {
      next = Arrays.copyOf(next, 2 * arcs);
      head = Arrays.copyOf(head, 2 * arcs);
      capacity = Arrays.copyOf(capacity, 2 * arcs);
    }
    arc(one, other, cost);
    arc(other, one, cost);
  }

  private void arc(int from, int to, float cost) {
    head[arcs] = to;
    capacity[arcs] = cost;
    next[arcs] = first[from];
    first[from] = arcs++;
  }

  /**
   * Shares the places out; once only.
   *
   * @return whether each place is product's; where both cost the same it is the ground's
   */
  boolean[] solve() {
    for (int place = 0; place < first.length; place++) {
      parent[place] = leaning[place] == 0 ? NONE : SIDE;
      if (leaning[place] != 0) {
        product[place] = leaning[place] > 0;
        distance[place] = 1;
        activate(place);
      }
    }
    int growing = NONE;
    while (growing != NONE || active.count > 0) {
      int place = growing == NONE ? polled() : growing;
      growing = NONE;
      int bridge = parent[place] == NONE ? NONE : bridge(place);
      time++;
      if (bridge != NONE) {
        push(bridge);
        while (lost.count > 0) {
          adopt(lost.poll());
        }
        growing = place;
      }
    }
    for (int place = 0; place < first.length; place++) {
      product[place] &= parent[place] != NONE;
    }
    return product;
  }

  private int polled() {
    int place = active.poll();
    waiting[place] = false;
    return place;
  }

  private void activate(int place) {
    if (!waiting[place]) {
      waiting[place] = true;
      active.add(place);
    }
  }

  /**
   * What can still flow towards the ground between a tree's place and one further from its root.
   */
  private float room(boolean inProduct, int outward) {
    return capacity[inProduct ? outward : outward ^ 1];
  }

  /** Grows a place's tree by its neighbours; an arc from product to ground where trees meet. */
  private int bridge(int place) {
    boolean mine = product[place];
    for (int arc = first[place]; arc != NONE; arc = next[arc]) {
      if (room(mine, arc) <= 0) {
        continue;
      }
      int other = head[arc];
      if (parent[other] == NONE) {
        product[other] = mine;
        hang(other, arc ^ 1, stamp[place], distance[place] + 1);
        activate(other);
      } else if (product[other] != mine) {
        return mine ? arc : arc ^ 1;
      } else if (stamp[other] <= stamp[place] && distance[other] > distance[place]) {
        hang(other, arc ^ 1, stamp[place], distance[place] + 1);
      }
    }
    return NONE;
  }

  private void hang(int place, int arcToParent, int when, int far) {
    parent[place] = arcToParent;
    stamp[place] = when;
    distance[place] = far;
  }

  /** Pushes as much as there is room for from side to side over an arc. */
  private void push(int bridge) {
    float most = capacity[bridge];
    most = Math.min(most, narrowest(head[bridge ^ 1]));
    most = Math.min(most, narrowest(head[bridge]));
    capacity[bridge] -= most;
    capacity[bridge ^ 1] += most;
    flow(head[bridge ^ 1], most);
    flow(head[bridge], most);
  }

  private float narrowest(int from) {
    float least = Float.MAX_VALUE;
    int place = from;
    for (int arc = parent[place]; arc != SIDE; arc = parent[place]) {
      least = Math.min(least, room(product[place], arc ^ 1));
      place = head[arc];
    }
    return Math.min(least, Math.abs(leaning[place]));
  }

  private void flow(int from, float amount) {
    int place = from;
    for (int arc = parent[place]; arc != SIDE; arc = parent[place]) {
      int towards = product[place] ? arc ^ 1 : arc;
      capacity[towards] -= amount;
      capacity[towards ^ 1] += amount;
      int above = head[arc];
      if (capacity[towards] <= 0) {
        lose(place);
      }
      place = above;
    }
    leaning[place] -= product[place] ? amount : -amount;
    if (leaning[place] == 0) {
      lose(place);
    }
  }

  private void lose(int place) {
    parent[place] = LOST;
    lost.add(place);
  }

  /** Finds a place a new parent that is nearest to its side; without one it is free. */
  private void adopt(int place) {
    int best = NONE;
    int nearest = Integer.MAX_VALUE;
    boolean mine = product[place];
    for (int arc = first[place]; arc != NONE; arc = next[arc]) {
      int other = head[arc];
      if (room(mine, arc ^ 1) > 0 && product[other] == mine && parent[other] != NONE) {
        int far = toSide(other);
        if (far < nearest) {
          nearest = far;
          best = arc;
        }
      }
    }
    if (best != NONE) {
      hang(place, best, time, nearest + 1);
      return;
    }
    parent[place] = NONE;
    for (int arc = first[place]; arc != NONE; arc = next[arc]) {
      int other = head[arc];
      if (product[other] != mine || parent[other] == NONE) {
        continue;
      }
      if (room(mine, arc ^ 1) > 0) {
        activate(other);
      }
      if (parent[other] >= 0 && head[parent[other]] == place) {
        lose(other);
      }
    }
  }

  /** How far a place is from its side, remembered on the way; the greatest int when cut off. */
  private int toSide(int from) {
    int far = 0;
    int place = from;
    while (stamp[place] != time && parent[place] >= 0) {
      place = head[parent[place]];
      far++;
    }
    if (stamp[place] == time) {
      far += distance[place];
    } else if (parent[place] == SIDE) {
      stamp[place] = time;
      distance[place] = 1;
      far++;
    } else {
      return Integer.MAX_VALUE;
    }
    int left = far;
    for (place = from; stamp[place] != time; place = head[parent[place]]) {
      stamp[place] = time;
      distance[place] = left--;
    }
    return far;
  }
}
