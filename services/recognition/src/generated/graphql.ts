// Resolver types, generated from schema.graphql by `npm run generate`; change the SDL, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AwardCycle as AwardCycleParent } from '../domain/award-cycle.ts';
import type { Reference } from '@ladder/subgraph';
import type { SourceRef } from '../domain/indicator.ts';
import type { ScoredIndicator, ScoredCandidate } from '../domain/award-scoring.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An RFC 3339 instant. */
  DateTime: { input: string; output: string; }
  /** A calendar date of the company, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An exact decimal figure: a JSON number on output, a number or a string on input, at most 15 significant digits. */
  Decimal: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** The award cycle of a year by its id, for example Y:2025; null before 2020 and for years that have not begun. */
  readonly awardCycle: Maybe<AwardCycle>;
  /** The cycles that were opened, latest first; one a year, at most 100. */
  readonly awardCycles: ReadonlyArray<AwardCycle>;
};


export type QueryAwardCycleArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens the award cycle of a year that has begun. Needs HR_LD. */
  readonly openAwardCycle: OpenAwardCycleResult;
  /** Is refused to everybody: indicators are counted from events alone (RC-06). It is here so that whoever tries is told why. */
  readonly enterIndicator: EnterIndicatorResult;
};


export type MutationOpenAwardCycleArgs = {
  input: OpenAwardCycleInput;
};


export type MutationEnterIndicatorArgs = {
  input: EnterIndicatorInput;
};

/** A person, mastered by promotion; here is what recognition knows of him. */
export type Employee = {
  readonly __typename?: 'Employee';
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Score for the excellent-employee award (RC-01), counted from events when it is asked for: of the cycle named, or of the running year. Zeros when there is nothing to count; null for people and cycles that recognition does not know. */
  readonly recognitionScore: Maybe<RecognitionScore>;
};


/** A person, mastered by promotion; here is what recognition knows of him. */
export type EmployeeRecognitionScoreArgs = {
  cycleId?: InputMaybe<Scalars['ID']['input']>;
};

/** One attempt at a course, mastered by training. */
export type LearningRecord = {
  readonly __typename?: 'LearningRecord';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};

/** A case, mastered by training. */
export type KnowledgeCase = {
  readonly __typename?: 'KnowledgeCase';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};

/** The excellent-employee award of one calendar year. A year is scored whether or not its cycle was opened. */
export type AwardCycle = {
  readonly __typename?: 'AwardCycle';
  /** Y: and the year, for example Y:2025. */
  readonly id: Scalars['ID']['output'];
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** Where the cycle stands. */
  readonly status: AwardCycleStatus;
  /** When it was opened; null until then. */
  readonly openedAt: Maybe<Scalars['DateTime']['output']>;
};

/** State of an award cycle. */
export type AwardCycleStatus =
  /** Nobody has opened it yet; scores of the year are counted all the same. */
  | 'NOT_OPENED'
  /** Opened by L&D; scores still follow the events. */
  | 'OPEN';

/** Score of one person for the award of one year (RC-01). */
export type RecognitionScore = {
  readonly __typename?: 'RecognitionScore';
  /** The cycle that it belongs to. */
  readonly cycle: AwardCycle;
  /** Points for training, 0 to 30 by the policy. */
  readonly training: Scalars['Decimal']['output'];
  /** Points for performance, 0 to 50 by the policy: from the mean final score of the year's locked quarters. */
  readonly performance: Scalars['Decimal']['output'];
  /** Points for contributions to the team, 0 to 20 by the policy; 0 until contributions are recorded. */
  readonly team: Scalars['Decimal']['output'];
  /** Sum of the three, 0 to 100. */
  readonly total: Scalars['Decimal']['output'];
  /** What the training points come from: HOURS, CASE and TRAINER, in this order; always 3. */
  readonly indicators: ReadonlyArray<RecognitionIndicator>;
  /** The policy versions that were used, those of the year's last day; always 6. */
  readonly policies: ReadonlyArray<RecognitionPolicyPin>;
};

/** One of the three indicators of training (RC-02 to RC-04). */
export type RecognitionIndicator = {
  readonly __typename?: 'RecognitionIndicator';
  /** Which one. */
  readonly code: RecognitionIndicatorCode;
  /** Class hours of HOURS, a count of the others. */
  readonly value: Scalars['Decimal']['output'];
  /** The smallest value that is enough, for HOURS lowered for whoever came during the year; null when there is no full month to compare with. */
  readonly needed: Maybe<Scalars['Decimal']['output']>;
  /** Whether the value is enough. */
  readonly met: Scalars['Boolean']['output'];
  /** HOURS: percent of the norm. TRAINER: mean rating, 0 to 100. Null where there is none; it is shown and never scored. */
  readonly shown: Maybe<Scalars['Decimal']['output']>;
  /** Training points that it brings by the policy (RC-05), 10 when it is met. */
  readonly points: Scalars['Decimal']['output'];
  /** Where the value comes from (RC-07): the sum of its values is the value. Bounded by what one person does in a year: each course counts once, each case once, each session once. */
  readonly evidence: ReadonlyArray<RecognitionEvidence>;
  /** Policy version by which it was counted. */
  readonly policy: RecognitionPolicyPin;
};

/** The three indicators of training. */
export type RecognitionIndicatorCode =
  /** Class hours completed in the year (RC-02). */
  | 'HOURS'
  /** Cases that the knowledge base adopted in the year (RC-03). */
  | 'CASE'
  /** Sessions delivered as internal trainer in the year (RC-04). */
  | 'TRAINER';

/** One source of an indicator's value (RC-07). */
export type RecognitionEvidence = {
  readonly __typename?: 'RecognitionEvidence';
  /** Kind of the source. */
  readonly sourceType: RecognitionSourceType;
  /** Id of the learning record, the case or the session. */
  readonly sourceId: Scalars['ID']['output'];
  /** Its part of the indicator's value: class hours of a record, 1 of a case or a session. */
  readonly value: Scalars['Decimal']['output'];
  /** Company date by which it belongs to the year. */
  readonly date: Scalars['Date']['output'];
  /** When the course was completed or the case adopted; null for a session, of which only the day is known. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** Code of the course, title of the case or topic of the session. */
  readonly title: Scalars['String']['output'];
  /** Score of the course's exam, 0 to 100; null without an exam and for other sources. */
  readonly examScore: Maybe<Scalars['Decimal']['output']>;
  /** Rating of the session by its audience, 0 to 100; null while nobody has rated it and for other sources. */
  readonly rating: Maybe<Scalars['Decimal']['output']>;
  /** The learning record, where the source is one. */
  readonly learningRecord: Maybe<LearningRecord>;
  /** The case, where the source is one. */
  readonly knowledgeCase: Maybe<KnowledgeCase>;
};

/** What a part of an indicator's value comes from. */
export type RecognitionSourceType =
  /** A completed course. */
  | 'LEARNING_RECORD'
  /** A case in the knowledge base. */
  | 'KNOWLEDGE_CASE'
  /** A session as internal trainer. */
  | 'TRAINER_SESSION';

/** The version of a policy that a figure was computed by. */
export type RecognitionPolicyPin = {
  readonly __typename?: 'RecognitionPolicyPin';
  /** Key, for example award.hours. */
  readonly key: Scalars['String']['output'];
  /** Version, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Every refusal can be shown to a person. */
export type UserError = {
  /** What is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
};

/** Recognition says no, and why. */
export type RecognitionRejection = UserError & {
  readonly __typename?: 'RecognitionRejection';
  /** Which rule said no. */
  readonly code: RecognitionRejectionCode;
  /** What is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
  /** The figures that led to it; at most 20. */
  readonly facts: ReadonlyArray<RecognitionRejectionFact>;
};

/** One figure of a refusal. */
export type RecognitionRejectionFact = {
  readonly __typename?: 'RecognitionRejectionFact';
  /** Name of the figure. */
  readonly name: Scalars['String']['output'];
  /** Its value as text. */
  readonly value: Scalars['String']['output'];
};

/** The opened cycle, or why not. */
export type OpenAwardCycleResult = AwardCycle | RecognitionRejection;

/** Why not: there is no other answer (RC-06). */
export type EnterIndicatorResult = RecognitionRejection;

/** An award cycle to open. */
export type OpenAwardCycleInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The calendar year, from 2020 to the running one. */
  readonly year: Scalars['Int']['input'];
};

/** What somebody would like to write into an indicator. */
export type EnterIndicatorInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** Whose indicator. */
  readonly employeeId: Scalars['ID']['input'];
  /** Which indicator. */
  readonly indicator: RecognitionIndicatorCode;
  /** The value, in the indicator's unit. */
  readonly value: Scalars['Decimal']['input'];
};

/** Why recognition says no. The text of each is in the message. */
export type RecognitionRejectionCode =
  /** The cycle of {year} was opened already. */
  | 'AWARD_CYCLE_ALREADY_OPEN'
  /** The indicator shows another value than its sources account for. */
  | 'EVIDENCE_NOT_TRACEABLE'
  /** The indicator {indicator} is counted from events alone. */
  | 'INDICATOR_NOT_BY_HAND'
  /** There is no award of {year}. */
  | 'NO_AWARD_YEAR'
  /** The request id {requestId} was used for another change. */
  | 'REQUEST_ID_REUSED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Employee: Employee;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OpenAwardCycleResult:
    | ( AwardCycleParent )
    | ( RecognitionRejection )
  ;
  EnterIndicatorResult: ( RecognitionRejection );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( RecognitionRejection );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Employee: ResolverTypeWrapper<Reference>;
  LearningRecord: ResolverTypeWrapper<Reference>;
  KnowledgeCase: ResolverTypeWrapper<Reference>;
  AwardCycle: ResolverTypeWrapper<AwardCycleParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AwardCycleStatus: AwardCycleStatus;
  RecognitionScore: ResolverTypeWrapper<ScoredCandidate>;
  RecognitionIndicator: ResolverTypeWrapper<ScoredIndicator>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  RecognitionIndicatorCode: RecognitionIndicatorCode;
  RecognitionEvidence: ResolverTypeWrapper<SourceRef>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  RecognitionSourceType: RecognitionSourceType;
  RecognitionPolicyPin: ResolverTypeWrapper<RecognitionPolicyPin>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  RecognitionRejection: ResolverTypeWrapper<RecognitionRejection>;
  RecognitionRejectionFact: ResolverTypeWrapper<RecognitionRejectionFact>;
  OpenAwardCycleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenAwardCycleResult']>;
  EnterIndicatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterIndicatorResult']>;
  OpenAwardCycleInput: OpenAwardCycleInput;
  EnterIndicatorInput: EnterIndicatorInput;
  RecognitionRejectionCode: RecognitionRejectionCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Employee: Reference;
  LearningRecord: Reference;
  KnowledgeCase: Reference;
  AwardCycle: AwardCycleParent;
  Int: Scalars['Int']['output'];
  RecognitionScore: ScoredCandidate;
  RecognitionIndicator: ScoredIndicator;
  Boolean: Scalars['Boolean']['output'];
  RecognitionEvidence: SourceRef;
  String: Scalars['String']['output'];
  RecognitionPolicyPin: RecognitionPolicyPin;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  RecognitionRejection: RecognitionRejection;
  RecognitionRejectionFact: RecognitionRejectionFact;
  OpenAwardCycleResult: ResolversUnionTypes<ResolversParentTypes>['OpenAwardCycleResult'];
  EnterIndicatorResult: ResolversUnionTypes<ResolversParentTypes>['EnterIndicatorResult'];
  OpenAwardCycleInput: OpenAwardCycleInput;
  EnterIndicatorInput: EnterIndicatorInput;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  awardCycle?: Resolver<Maybe<ResolversTypes['AwardCycle']>, ParentType, ContextType, RequireFields<QueryAwardCycleArgs, 'id'>>;
  awardCycles?: Resolver<ReadonlyArray<ResolversTypes['AwardCycle']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openAwardCycle?: Resolver<ResolversTypes['OpenAwardCycleResult'], ParentType, ContextType, RequireFields<MutationOpenAwardCycleArgs, 'input'>>;
  enterIndicator?: Resolver<ResolversTypes['EnterIndicatorResult'], ParentType, ContextType, RequireFields<MutationEnterIndicatorArgs, 'input'>>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recognitionScore?: Resolver<Maybe<ResolversTypes['RecognitionScore']>, ParentType, ContextType, Partial<EmployeeRecognitionScoreArgs>>;
};

export type LearningRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecord'] = ResolversParentTypes['LearningRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KnowledgeCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeCase'] = ResolversParentTypes['KnowledgeCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AwardCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardCycle'] = ResolversParentTypes['AwardCycle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AwardCycleStatus'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionScore'] = ResolversParentTypes['RecognitionScore']> = {
  cycle?: Resolver<ResolversTypes['AwardCycle'], ParentType, ContextType>;
  training?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  performance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['RecognitionIndicator']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['RecognitionPolicyPin']>, ParentType, ContextType>;
};

export type RecognitionIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionIndicator'] = ResolversParentTypes['RecognitionIndicator']> = {
  code?: Resolver<ResolversTypes['RecognitionIndicatorCode'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['RecognitionEvidence']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['RecognitionPolicyPin'], ParentType, ContextType>;
};

export type RecognitionEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionEvidence'] = ResolversParentTypes['RecognitionEvidence']> = {
  sourceType?: Resolver<ResolversTypes['RecognitionSourceType'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  examScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  learningRecord?: Resolver<Maybe<ResolversTypes['LearningRecord']>, ParentType, ContextType>;
  knowledgeCase?: Resolver<Maybe<ResolversTypes['KnowledgeCase']>, ParentType, ContextType>;
};

export type RecognitionPolicyPinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionPolicyPin'] = ResolversParentTypes['RecognitionPolicyPin']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'RecognitionRejection', ParentType, ContextType>;
};

export type RecognitionRejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionRejection'] = ResolversParentTypes['RecognitionRejection']> = {
  code?: Resolver<ResolversTypes['RecognitionRejectionCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['RecognitionRejectionFact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionRejectionFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionRejectionFact'] = ResolversParentTypes['RecognitionRejectionFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenAwardCycleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenAwardCycleResult'] = ResolversParentTypes['OpenAwardCycleResult']> = {
  __resolveType: TypeResolveFn<'AwardCycle' | 'RecognitionRejection', ParentType, ContextType>;
};

export type EnterIndicatorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterIndicatorResult'] = ResolversParentTypes['EnterIndicatorResult']> = {
  __resolveType: TypeResolveFn<'RecognitionRejection', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  LearningRecord?: LearningRecordResolvers<ContextType>;
  KnowledgeCase?: KnowledgeCaseResolvers<ContextType>;
  AwardCycle?: AwardCycleResolvers<ContextType>;
  RecognitionScore?: RecognitionScoreResolvers<ContextType>;
  RecognitionIndicator?: RecognitionIndicatorResolvers<ContextType>;
  RecognitionEvidence?: RecognitionEvidenceResolvers<ContextType>;
  RecognitionPolicyPin?: RecognitionPolicyPinResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  RecognitionRejection?: RecognitionRejectionResolvers<ContextType>;
  RecognitionRejectionFact?: RecognitionRejectionFactResolvers<ContextType>;
  OpenAwardCycleResult?: OpenAwardCycleResultResolvers<ContextType>;
  EnterIndicatorResult?: EnterIndicatorResultResolvers<ContextType>;
};

