package app.vitrine.agent;

import app.vitrine.domain.qa.QaCheck;

/**
 * A check that was made, and how to speak of it.
 *
 * @param kind of check, the key of its sentences, such as {@code image_size}
 * @param named what was checked, said to a person; empty when there is only one
 */
record Finding(QaCheck check, String kind, String named) {}
