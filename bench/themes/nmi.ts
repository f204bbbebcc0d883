/** Normalised mutual information of two groupings of the same things, 0 to 1 (by the mean of both entropies). */
export function normalisedMutualInformation(
  one: readonly (string | number)[],
  other: readonly (string | number)[],
): number {
  const joint = one.map((group, at) => `${group}\u0000${other[at] ?? ''}`);
  const [a, b, both] = [entropyOf(one), entropyOf(other), entropyOf(joint)];
  return a + b === 0 ? 1 : (2 * (a + b - both)) / (a + b);
}

function entropyOf(groups: readonly (string | number)[]): number {
  return [...Map.groupBy(groups, (group) => group).values()].reduce((sum, { length }) => {
    const share = length / groups.length;
    return sum - share * Math.log(share);
  }, 0);
}
