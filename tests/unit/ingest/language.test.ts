import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/ingest/language.ts';

describe('the language of a response', () => {
  it.each([
    ['en', 'Nobody told us about the meeting.'],
    ['en', 'too much homework'],
    ['en', 'wen are u guys going to fix the heating its been 2 winters lol'],
    ['en', 'I love the La Paz team and the de facto rule.'],
    ['es', 'La maestra nunca nos llama y no sabemos qué pasa en la escuela.'],
    ['fr', 'Les professeurs ne répondent jamais à nos messages.'],
    ['pt', 'A professora nunca responde às minhas mensagens.'],
    ['de', 'Die Lehrer haben nie Zeit für uns.'],
    ['vi', 'Giáo viên không bao giờ trả lời chúng tôi.'],
    ['tl', 'Hindi po sumasagot ang guro sa aming mga mensahe.'],
    ['ru', 'Учителя никогда не отвечают на письма.'],
    ['ar', 'المعلمون لا يردون على رسائلنا'],
    ['zh', '老师从来不回我的邮件'],
    ['ja', '先生はメールに返事をくれません'],
  ])('is %s for %j', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '???', '12 34', 'Zzyzx'])('is not told from %j', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});
