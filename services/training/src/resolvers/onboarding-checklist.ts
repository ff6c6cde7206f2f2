import { creditsOf } from '@ladder/figures';
import type { OnboardingChecklistResolvers, OnboardingItemResolvers } from '../generated/graphql.ts';

export const OnboardingChecklist: OnboardingChecklistResolvers = {
  earned: ({ earnedTenths }) => creditsOf(earnedTenths),
  required: ({ requiredTenths }) => creditsOf(requiredTenths),
  gap: ({ earnedTenths, requiredTenths }) => creditsOf(Math.max(0, requiredTenths - earnedTenths)),
};

export const OnboardingItem: OnboardingItemResolvers = {
  course: ({ courseId }, _, { loaders }) => loaders.course.load(courseId),
  credits: ({ creditsTenths }) => creditsOf(creditsTenths),
};
