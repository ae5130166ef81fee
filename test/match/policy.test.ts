import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/match/policy.ts';

const policy = defaultPolicy;

describe('defaultPolicy', () => {
  it('lets no contradiction through, whatever else agrees', () => {
    const budget = 10_000 - policy.threshold;
    expect(policy.person.contradiction).toBeGreaterThan(budget);
    expect(policy.organization.contradiction).toBeGreaterThan(budget);
    expect(policy.organization.contradictionOfTrade).toBeGreaterThan(budget);
    expect(policy.organization.numberDiffers).toBeGreaterThan(budget);
    expect(policy.object.contradiction).toBeGreaterThan(budget);
  });

  it('makes a contradiction at least as dear as every step of omission (bound of the search)', () => {
    const [one, two, three] = policy.person.omission;
    expect(one).toBeLessThan(two);
    expect(two).toBeLessThan(three);
    expect(policy.person.contradiction).toBeGreaterThanOrEqual(three);
    expect(policy.person.marriedName).toBeGreaterThanOrEqual(Math.max(one, two - one));
    const { extraWord, extraWordBesideThree, contradiction } = policy.organization;
    expect(extraWordBesideThree).toBeLessThanOrEqual(extraWord);
    expect(contradiction).toBeGreaterThanOrEqual(extraWord);
    const { extraPlace, extraNumber, extraTradeWord } = policy.organization;
    expect(contradiction).toBeGreaterThanOrEqual(Math.max(extraPlace, extraNumber));
    expect(policy.organization.contradictionOfTrade).toBeGreaterThanOrEqual(extraTradeWord);
    expect(policy.object.contradiction).toBeGreaterThanOrEqual(policy.object.extraWord);
    expect(policy.object.numberDiffers).toBeGreaterThanOrEqual(policy.object.extraWord);
  });

  it('asks more evidence when the subject has more words, never less', () => {
    const { omissionBits, omissionBitsLonger, imperfectBits } = policy.evidence;
    expect(omissionBitsLonger).toBeGreaterThanOrEqual(omissionBits);
    expect(omissionBits).toBeGreaterThanOrEqual(imperfectBits);
  });

  it('charges fewer basis points for an edit the longer the word', () => {
    for (const table of [policy.words.oneEdit, policy.words.twoEdits]) {
      const charged = table.filter((cost) => cost > 0);
      expect(charged.toSorted((a, b) => b - a)).toEqual(charged);
    }
  });
});
