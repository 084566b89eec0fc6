/** How much each sign counts, tuned by `npm run bench -- search` on questions of our own. */
export const WEIGHTS = {
  /** A typed word found in a name, a result, a field, against 1 in a title. */
  inName: 1.0,
  inResult: 0.55,
  inField: 0.6,
  /** … in a name of a record that does something else with the same thing. */
  inKin: 0.25,
  kin: 1.0,
  /** An official word meant by an everyday one, and one told by a story. */
  meant: 1.1,
  story: 0.7,
  /** Words of a meaning weigh at least this share of how telling the meaning is. */
  meaningFloor: 0.48,
  /** Words of the question found at all; in a long one less, since some are found anywhere. */
  share: 1,
  shareLong: 1.4,
  /** Neighbours of the question that stand side by side in the title. */
  pair: 0.43,
  pairLong: 0.5,
  /** Share of the title that was asked for. */
  cover: 0.44,
  coverLong: 0.3,
  /** The best everyday name, by how much of it was said. */
  name: 0.34,
  nameLong: 0.85,
  /** A question weighs at most so much when a name or pair is measured against it. */
  enough: 3.2,
  /** What is done: the same, another, nothing special, and something special nobody asked for. */
  sameDeed: 0.15,
  otherDeed: 0.22,
  missingDeed: 0.05,
  plainDeed: 0.12,
  /** Words behind "muốn", "xin", "thủ tục" in a long question. */
  wanted: 1.75,
  variant: 0.85,
  level: 0.08,
  commune: 0.012,
  ministry: 0.02,
  citizen: 0.02,
  /** A procedure nobody can file any more stands behind whatever answers nearly as well. */
  withdrawn: 0.5,
};
