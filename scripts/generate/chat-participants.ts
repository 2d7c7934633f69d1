/** `contributes.chatParticipants`: whom one can speak to in the chat. */
export const chatParticipants = [
  {
    id: 'pmprep.coach',
    name: 'pmprep',
    fullName: 'PMPrep',
    description: 'Reviews product documents and answers, asks interview questions, drafts PRDs and stories',
    isSticky: true,
    commands: [
      {name: 'review', description: 'Review the document in the editor, or the text that follows'},
      {
        name: 'interview',
        description:
          'Be asked a question, for example “senior estimation, challenging”, and have the answer reviewed',
      },
      {name: 'prd', description: 'Draft a PRD from a description, and check it'},
      {name: 'story', description: 'Draft a user story from a description, and check it'},
    ],
  },
]
